import Deadlines
import Essentials
import Storage
import TestSupport
import Testing

/// Term dates, readings and calendar addresses, in memory and on both engines.
@Suite struct DeadlineSettingsTests {
  private let school = DutyDesk.school

  private func day(_ text: String) throws -> CivilDate { try SampleDuties.day(text) }

  @Test(arguments: DeadlinesKept.allCases)
  func `a school's dates come back, and newer ones take their place`(
    kept: DeadlinesKept
  ) async throws {
    try await with(kept) { stores in
      #expect(try await stores.calendars.dates(of: school) == .none)
      let dates = try SchoolDates(
        terms: [
          SchoolTerm(name: "Summer term", firstOn: day("2025-04-22"), lastOn: day("2025-07-22")),
          SchoolTerm(name: "Autumn term", firstOn: day("2025-09-03"), lastOn: day("2025-12-19")),
        ],
        closures: [
          SchoolClosure(
            name: "Half term", reason: .halfTerm, firstOn: day("2025-05-26"),
            lastOn: day("2025-05-30")),
          SchoolClosure(
            name: "Burst pipe", reason: .other, firstOn: day("2025-05-26"),
            lastOn: day("2025-05-30")),
        ],
        insetDays: [day("2025-06-30"), day("2025-09-01")])
      try await stores.calendars.save(dates, of: school, recording: [SampleDuties.line])
      try await stores.calendars.save(.none, of: DutyDesk.neighbour, recording: [])
      #expect(try await stores.calendars.dates(of: school) == dates)
      let newer = try SchoolDates(terms: [dates.terms[1]], insetDays: [day("2025-09-02")])
      try await stores.calendars.save(newer, of: school, recording: [])
      #expect(try await stores.calendars.dates(of: school) == newer)
    }
  }

  @Test(arguments: DeadlinesKept.allCases)
  func `a school's reading of phrases comes back with its reasons`(
    kept: DeadlinesKept
  ) async throws {
    try await with(kept) { stores in
      #expect(try await stores.readings.reading(of: school) == .usual)
      let reading = try DeadlineReading.usual
        .changed(.promptly, to: .within(.schoolDays(2)), because: "Agreed with staff.")
        .changed(.regularly, to: .every(.monthly(day: 31)), because: "The governors’ wish.")
      try await stores.readings.save(reading, of: school, recording: [SampleDuties.line])
      #expect(try await stores.readings.reading(of: school) == reading)
      #expect(try await stores.readings.reading(of: DutyDesk.neighbour) == .usual)
    }
  }

  @Test(arguments: DeadlinesKept.allCases)
  func `an address leads to its person until it is replaced or revoked`(
    kept: DeadlinesKept
  ) async throws {
    try await with(kept) { stores in
      let counter = Counter()
      let addresses = CalendarAddresses(
        store: stores.feeds, now: { Instant(seconds: 5) },
        randomBytes: { count in
          counter.increment()
          return Array(repeating: UInt8(counter.count), count: count)
        }, digest: { $0.map(~) })
      let actor = RecordActor.person(SampleDuties.priya)
      let first = try await addresses.make(for: SampleDuties.priya, in: school, by: actor).value
      #expect(first.utf8.count == 43)
      let found = try await addresses.find(first)
      #expect(found?.person == SampleDuties.priya)
      #expect(found?.school == school)
      let second = try await addresses.make(for: SampleDuties.priya, in: school, by: actor).value
      let other = try await addresses.make(
        for: SampleDuties.priya, in: DutyDesk.neighbour, by: actor)
      #expect(try await addresses.find(first) == nil)
      #expect(try await addresses.find(second) != nil)
      #expect(try await addresses.find(second + "A") == nil)
      try await addresses.revoke(of: SampleDuties.priya, in: school, by: actor)
      try await addresses.revoke(of: SampleDuties.priya, in: school, by: actor)
      #expect(try await addresses.find(second) == nil)
      #expect(try await addresses.find(other.value)?.school == DutyDesk.neighbour)
      if let desk = stores.desk {
        let made = "deadlines.calendar-address.made"
        #expect(try await desk.acts() == [made, made, "deadlines.calendar-address.revoked"])
      }
    }
  }

  private struct Stores: Sendable {
    var calendars: any CalendarStore
    var readings: any ReadingStore
    var feeds: any CalendarFeedStore
    var desk: DutyDesk?
  }

  private func with(
    _ kept: DeadlinesKept, _ body: @Sendable (Stores) async throws -> Void
  ) async throws {
    guard let engine = kept.engine else {
      return try await body(
        Stores(
          calendars: MemoryCalendarStore(), readings: MemoryReadingStore(),
          feeds: MemoryCalendarFeedStore()))
    }
    try await DutyDesk.with(engine) { desk in
      let (database, journal) = (desk.database, desk.journal)
      try await body(
        Stores(
          calendars: SQLCalendarStore(database, journal: journal),
          readings: SQLReadingStore(database, journal: journal),
          feeds: SQLCalendarFeedStore(database, journal: journal), desk: desk))
    }
  }
}
