internal import Deadlines
internal import Essentials
internal import People
internal import PolicyEngine
internal import WebUI

/// What somebody's leaving leaves to be done, as duties: their accounts and keys, and a password that they knew (¶47, ¶51).
struct DutiesOfLeaving: Sendable {
  private let school: OpenedSchool
  private var place: Workplace { school.place }
  private var book: DutyBook { place.duties.book }

  init(_ school: OpenedSchool) { self.school = school }

  /// Opens them, to be done by the last day; where that was moved, those that are open move with it.
  func open(_ change: PersonChange, by actor: RecordActor) async throws {
    guard let person = change.after, let leaving = person.leaving else { return }
    let known = try await duties(about: person.id)
    for draft in try await drafts(change, person.id, due: max(leaving.lastDayOn, place.today())) {
      let same = known.filter { $0.kind.name == draft.kind.name }
      let wasLeaving = change.before?.leaving != nil
      if same.contains(where: { $0.state.isOpen && $0.due == draft.due })
        || wasLeaving && same.contains(where: { $0.state.isDone })
      {
        continue
      }
      try await withdraw(same, because: "The last day was moved.", by: actor)
      _ = try await OpenDuty(book)(draft, at: school.id, by: actor)
    }
  }

  /// Withdraws what is still open, since the person stays.
  func withdraw(about person: PersonID, by actor: RecordActor) async throws {
    try await withdraw(
      await duties(about: person), because: "They stay at the school.", by: actor)
  }

  private func withdraw(
    _ duties: [Deadlines.Duty], because reason: String, by actor: RecordActor
  ) async throws {
    for duty in duties where duty.state.isOpen {
      _ = try await WithdrawDuty(book)(duty.id, of: school.id, because: reason, by: actor)
    }
  }

  private func duties(about person: PersonID) async throws -> [Deadlines.Duty] {
    try await book.store.duties(of: LeaverAct.owners, in: school.id)
      .filter { LeaverAct.isAbout(person, $0) }
  }

  private func drafts(
    _ change: PersonChange, _ person: PersonID, due: CivilDate
  ) async throws -> [DutyDraft] {
    let held = try await place.shelf.inForce(schoolName: place.schoolName())
    let document = held?.published.document
    let offices = try await place.office.terms.offices(of: school.id)
    let next = due.adding(days: 1)
    return try change.consequences.compactMap { consequence in
      let (kind, norm, owner): (DutyKind, String, People.Role)
      switch consequence {
      case .takeOffOfficialAccounts:
        kind = try DutyKind(
          name: "leaver-accounts", title: "What a leaver had",
          sentence: "Take them off the school’s accounts and pages, and get keys, badge and "
            + "devices back.")
        (norm, owner) = ("p47-owned", .office)
      case .changeWebsitePassword:
        kind = try DutyKind(
          name: "website-password-leaver", title: "Website password after a leaver",
          sentence: "Change the password of the school website, since somebody who knew it leaves.")
        let isHeld = offices.holders(of: .websiteProvider, on: next).contains {
          $0.person != nil && $0.person != person
        }
        (norm, owner) = ("p51-password", isHeld ? .websiteProvider : .office)
      default: return nil
      }
      let labels = document.flatMap { document in
        document.normIndex(norm).flatMap { document.labels(ofNorm: $0).first }
      }
      return DutyDraft(
        kind: kind, owner: .role(owner.rawValue), due: .on(due), source: LeaverAct.source(person),
        paragraphs: labels.map { [$0] } ?? [], proofWanted: .dateOnly, graceSchoolDays: 5)
    }
  }
}

extension DutyState {
  fileprivate var isDone: Bool {
    switch self {
    case .done, .doneLate: true
    default: false
    }
  }
}
