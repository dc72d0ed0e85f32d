internal import Deadlines
internal import Essentials
internal import People
internal import WebUI

/// What somebody's leaving leaves to be done, as duties: their accounts and keys, and a password that they knew (¶47, ¶51).
struct DutiesOfLeaving: Sendable {
  private let desk: ActDesk

  init(_ school: OpenedSchool) { desk = ActDesk(school) }

  /// Opens them, to be done by the last day; where that was moved, those that are open move with it.
  ///
  /// What was open since they joined or moved is not needed any more by those who are gone, or never come.
  func open(_ change: PersonChange, by actor: RecordActor) async throws {
    guard let person = change.after, let leaving = person.leaving else { return }
    let offices = try await desk.place.office.terms.offices(of: desk.school.id)
    let due = max(leaving.lastDayOn, desk.place.today())
    let wanted: [ActDesk.Wanted] = change.consequences.compactMap { consequence in
      let (duty, owner): (ActDuty, People.Role)
      switch consequence {
      case .takeOffOfficialAccounts: (duty, owner) = (.leaverAccounts, .office)
      case .changeWebsitePassword:
        let isHeld = offices.holders(of: .websiteProvider, on: due.adding(days: 1)).contains {
          $0.person != nil && $0.person != person.id
        }
        (duty, owner) = (.leaverPassword, isHeld ? .websiteProvider : .office)
      default: return nil
      }
      return ActDesk.Wanted(
        duty: duty, act: .leaving(person.id), owner: .role(owner.rawValue), due: due)
    }
    try await desk.open(
      wanted, again: change.before?.leaving == nil ? .always : .unlessDone, by: actor)
    // Until then it is needed: a last day may be far off, or a slip of the hand. Who leaves before they came needs nothing.
    guard person.status(on: desk.place.today()) == .left || person.leavesUnseen else { return }
    try await desk.withdraw(because: "They leave the school.", by: actor) { _, act in
      switch act {
      case .joining(let other), .moving(let other, _): other == person.id
      case .leaving, .term, .standIn, .role, .publishing: false
      }
    }
  }

  /// Withdraws what is still open, since the person stays.
  func withdraw(about person: PersonID, by actor: RecordActor) async throws {
    try await desk.withdraw(because: "They stay at the school.", by: actor) { _, act in
      act == .leaving(person)
    }
  }
}

extension Person {
  /// Whether the last day comes no later than the first one.
  fileprivate var leavesUnseen: Bool {
    guard let leaving, let start = details.startedOn else { return false }
    return leaving.lastDayOn <= start
  }
}
