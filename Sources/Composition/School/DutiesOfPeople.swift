internal import Deadlines
internal import Essentials
internal import People
internal import WebUI

/// What joining and moving leave to be done, as duties: access that is given and taken away, and the policy told before
/// anything of the school is used (¶12, ¶17, ¶49, ¶50).
struct DutiesOfPeople: Sendable {
  /// Whoever began longer ago than this is not new: lists bring people who have been there for years.
  private static let days = 14

  private let desk: ActDesk
  private var place: Workplace { desk.place }

  init(_ school: OpenedSchool) { desk = ActDesk(school) }

  /// Opens what somebody new needs, to be done by their first day.
  func open(forJoiners people: [Person], by actor: RecordActor) async throws {
    let today = place.today()
    let joiners = people.filter { person in
      guard person.status(on: today) != .left else { return false }
      guard let start = person.details.startedOn else { return people.count == 1 }
      return start >= today.adding(days: -Self.days)
    }
    guard !joiners.isEmpty else { return }
    let everyone = try await place.office.people.people(of: desk.school.id)
    let wanted = joiners.flatMap { person in
      let due = person.details.startedOn ?? today
      return [
        ActDesk.Wanted(
          duty: .joinerAccess, act: .joining(person.id), owner: .role(Role.office.rawValue),
          due: due),
        ActDesk.Wanted(
          duty: .joinerInduction, act: .joining(person.id),
          owner: explainer(to: person, among: everyone, on: max(due, today)), due: due),
      ]
    }
    try await desk.open(wanted, by: actor)
  }

  /// Opens what a new place in the school leaves of the old one; who is back where they were keeps what they had.
  func open(forMove change: PersonChange, by actor: RecordActor) async throws {
    guard let before = change.before, let after = change.after, change.fields.contains(.kind) else {
      return
    }
    let back = SchoolAct.moving(after.id, from: Self.place(after))
    let isBack = try await desk.place.duties.book.store.openDuties(of: desk.school.id).contains {
      $0.source == back.source
    }
    guard !isBack else {
      try await desk.withdraw(because: "They are back in their place.", by: actor) { _, act in
        if case .moving(let person, _) = act { person == after.id } else { false }
      }
      return
    }
    try await desk.open(
      [
        ActDesk.Wanted(
          duty: .moverAccess, act: .moving(after.id, from: Self.place(before)),
          owner: .role(Role.office.rawValue), due: place.today())
      ], again: .always, by: actor)
  }

  /// The line manager, where they are here by then; the chair for a governor; the head teacher otherwise.
  private func explainer(
    to person: Person, among everyone: [Person], on day: CivilDate
  ) -> DutyOwner {
    if let manager = person.details.lineManager,
      everyone.contains(where: { $0.id == manager && $0.isHere(on: day) })
    {
      return .person(manager)
    }
    let role: Role = person.details.kind == .governor ? .chairOfGovernors : .headteacher
    return .role(role.rawValue)
  }

  private static func place(_ person: Person) -> String {
    [person.details.kind.rawValue, person.details.post?.rawValue].compactMap(\.self)
      .joined(separator: " ")
  }
}
