import Deadlines
import Essentials
import Synchronization
import TestSupport

/// A store, a clock and use cases put together for a test.
struct Desk {
  let store = MemoryDutyStore()
  let readings = MemoryReadingStore()
  let clock: FixedClock
  let book: DutyBook
  let roll: RollDuties

  init(
    at moment: String, standing: [StandingDuty] = [], startsOn: String = "2024-09-01",
    anchors: [String: CivilDate] = [:], people: DutyPeople = Larkfield.people(),
    dates: SchoolDates? = nil, digest: DigestTime = .usual
  ) throws {
    let clock = FixedClock(try Larkfield.moment(moment))
    let time = try Larkfield.time(dates)
    let book = DutyBook(
      store: store, time: { _ in time }, people: { _ in people }, now: clock.now,
      newIdentifier: clock.identifiers,
      commitments: TextCommitting(
        newSalt: { [1, 2, 3] },
        digest: { text, what, salt in salt + Array("\(what.rawValue) \(text.utf8.count)".utf8) }))
    let schedule = DutySchedule(
      duties: standing, startsOn: try Larkfield.day(startsOn), anchors: anchors, digest: digest)
    self.clock = clock
    self.book = book
    roll = RollDuties(book, readings: readings, schedule: { _ in schedule })
  }

  /// The same store and clock with another calendar.
  func rolling(_ standing: [StandingDuty], dates: SchoolDates) throws -> RollDuties {
    let time = try Larkfield.time(dates)
    let schedule = DutySchedule(duties: standing, startsOn: try Larkfield.day("2025-08-15"))
    let (store, people) = (store, Larkfield.people())
    return RollDuties(
      DutyBook(
        store: store, time: { _ in time }, people: { _ in people }, now: clock.now,
        newIdentifier: clock.identifiers, commitments: book.commitments),
      readings: readings, schedule: { _ in schedule })
  }

  /// Runs at a time of day on each of some days.
  func run(from first: String, through last: String, at times: [String]) async throws {
    for day in try Larkfield.days(from: first, through: last) {
      for time in times {
        try clock.set("\(day) \(time)")
        try await roll(Larkfield.school)
      }
    }
  }
}
