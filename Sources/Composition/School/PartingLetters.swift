internal import Essentials
internal import Mailing
internal import People
internal import WebUI

/// Says goodbye to whoever leaves, on the last day, and tells whoever had a role for a time that it has ended.
///
/// Neither letter holds a name or says which role it was. What falls into quiet hours goes when they are over.
struct PartingLetters: Sendable {
  /// How many days after its day a letter may still go: longer than any holiday.
  private static let grace = 60

  private let school: OpenedSchool

  init(_ school: OpenedSchool) { self.school = school }

  /// Queues what is due; what was queued before is not queued again.
  func queue() async throws {
    guard school.mails, let finishedAt = try await school.book.school(school.id).setUpFinishedAt,
      try await school.maySendNow()
    else { return }
    let place = school.place
    let people = try await place.office.people.people(of: school.id)
    let offices = try await place.office.terms.offices(of: school.id)
    let begin = place.duties.clock.date(at: finishedAt)
    try await QueueLetter(school.post)(
      farewells(people, since: finishedAt) + endings(people, offices, since: begin), of: school.id)
  }

  /// To those whose last day has come; who was taken off the list while the school was set up was never on it.
  private func farewells(_ people: [Person], since finishedAt: Instant) -> [LetterDraft] {
    people.compactMap { person in
      guard let leaving = person.leaving, leaving.recordedAt >= finishedAt,
        isDue(leaving.lastDayOn), person.details.email != nil
      else { return nil }
      return LetterDraft(
        .farewell, to: .person(person.id), key: "farewell/\(leaving.lastDayOn)/\(person.id)")
    }
  }

  /// To those whose time in a role is over, unless it goes on; whoever leaves with that day has the farewell.
  private func endings(
    _ people: [Person], _ offices: Offices, since begin: CivilDate
  ) -> [LetterDraft] {
    let reachable = Dictionary(
      people.filter { $0.details.email != nil }.map { ($0.id, $0) }
    ) { first, _ in first }
    let times =
      offices.terms.compactMap { RoleTime($0) } + offices.standIns.compactMap { RoleTime($0) }
    return times.compactMap { time in
      guard isDue(time.untilOn.adding(days: 1)), time.untilOn >= begin,
        !time.goesOn(in: offices), let id = time.person, let person = reachable[id],
        person.leaving.map({ $0.lastDayOn > time.untilOn }) ?? true
      else { return nil }
      return LetterDraft(
        .termEnded, to: .person(id), key: "term-ended/\(time.name)/\(time.untilOn)")
    }
  }

  private func isDue(_ day: CivilDate) -> Bool {
    let today = school.place.today()
    return day <= today && today <= day.adding(days: Self.grace)
  }
}

extension RoleTime {
  /// What the time is called where it has to be told from others.
  fileprivate var name: String {
    switch act {
    case .term(let id): "term/\(id)"
    case .standIn(let id): "stand-in/\(id)"
    default: ""
    }
  }
}
