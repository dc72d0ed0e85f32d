import Deadlines
import Essentials
import Testing

@Suite struct OccurrencePlanTests {
  private let calendar: SchoolCalendar

  init() throws { calendar = try Larkfield.time().calendar }

  private func plan(
    _ text: String, _ whenClosed: WhenClosed = .nextSchoolDay, anchors: [String: CivilDate] = [:]
  ) throws -> OccurrencePlan {
    OccurrencePlan(
      try #require(Recurrence(text)), whenClosed: whenClosed, calendar: calendar, anchors: anchors)
  }

  private func days(_ plan: OccurrencePlan, _ first: String, _ last: String) throws -> [String] {
    plan.occurrences(from: try Larkfield.day(first), through: try Larkfield.day(last))
      .map { "\($0.period): \($0.dueOn)" }
  }

  @Test func `a monthly duty moves to a school day, and August's falls together with September's`()
    throws
  {
    #expect(
      try days(plan("month on day 1"), "2025-04-01", "2025-12-31") == [
        "2025-04: 2025-04-01", "2025-05: 2025-05-01", "2025-06: 2025-06-02", "2025-07: 2025-07-01",
        "2025-09: 2025-09-03", "2025-10: 2025-10-01", "2025-11: 2025-11-03", "2025-12: 2025-12-01",
      ])
  }

  @Test func `where early is better than late it moves to the day before`() throws {
    #expect(
      try days(plan("month on day 1", .schoolDayBefore), "2025-06-02", "2025-09-30") == [
        "2025-06: 2025-06-02", "2025-07: 2025-07-01", "2025-08: 2025-07-22", "2025-09: 2025-09-03",
      ])
  }

  @Test func `a monthly duty stays in its month where it can`() throws {
    #expect(
      try days(plan("month on day 31"), "2025-04-23", "2025-11-30") == [
        "2025-04: 2025-04-30", "2025-05: 2025-05-23", "2025-06: 2025-06-27", "2025-07: 2025-07-22",
        "2025-08: 2025-09-03", "2025-09: 2025-09-30", "2025-10: 2025-10-24", "2025-11: 2025-11-28",
      ])
  }

  @Test func `nobody is asked twice in a fortnight since holidays pushed two times together`()
    throws
  {
    #expect(
      try days(plan("month on day 5"), "2025-07-23", "2025-10-31") == [
        "2025-09: 2025-09-05", "2025-10: 2025-10-06",
      ])
    #expect(
      try days(plan("month on day 20"), "2025-07-23", "2025-10-31") == [
        "2025-08: 2025-09-03", "2025-09: 2025-09-22", "2025-10: 2025-10-20",
      ])
  }

  @Test func `a month without such a day takes its last one`() throws {
    #expect(
      try days(plan("month on day 31", .schoolDayBefore), "2024-02-01", "2024-03-31") == [
        "2024-02: 2024-02-29", "2024-03: 2024-03-28",
      ])
  }

  @Test func `a termly duty is on the nth school day of each term`() throws {
    #expect(
      try days(plan("term on school day 10"), "2025-09-01", "2026-08-31") == [
        "autumn 2025: 2025-09-16", "spring 2026: 2026-01-19", "summer 2026: 2026-04-24",
      ])
  }

  @Test func `29 February is 28 February in a year without`() throws {
    #expect(
      try days(plan("year on 29 February"), "2024-01-01", "2028-12-31") == [
        "2024: 2024-02-29", "2025: 2025-02-28", "2026: 2026-03-02", "2027: 2027-03-01",
        "2028: 2028-02-29",
      ])
  }

  @Test func `a review is prepared a year, a term and a month before it`() throws {
    let review = ["policy-review": try Larkfield.day("2026-06-30")]
    #expect(
      try days(
        plan("1 year, 1 term, 1 month before policy-review", anchors: review), "2025-01-01",
        "2026-12-31") == [
          "policy-review 2026-06-30 1 year: 2025-07-01",
          "policy-review 2026-06-30 1 term: 2026-01-06",
          "policy-review 2026-06-30 1 month: 2026-06-01",
        ])
  }

  @Test func `without a review date there is nothing to prepare`() throws {
    #expect(try plan("1 year before policy-review").next(after: Larkfield.day("2025-01-01")) == nil)
  }

  @Test func `regularly is termly and often is on occasion, until the school says otherwise`()
    throws
  {
    let day = try Larkfield.day("2025-09-01")
    #expect(try plan("as the policy says: regularly").next(after: day)?.period == "autumn 2025")
    #expect(try plan("as the policy says: often").next(after: day) == nil)
    #expect(try plan("as the policy says: promptly").next(after: day) == nil)
    let monthly = try DeadlineReading.usual.changed(
      .regularly, to: .every(.monthly(day: 5)), because: "Agreed by the governors")
    let changed = OccurrencePlan(
      .asThePolicySays(.regularly), calendar: calendar, reading: monthly)
    #expect(changed.next(after: day)?.dueOn.description == "2025-09-05")
  }

  @Test(arguments: [
    "month on day 1", "month on day 15", "month on day 31", "term on school day 1",
    "term on school day 10", "term on school day 60", "year on 1 October", "year on 29 February",
    "year on 1 January, 1 May, 24 August, 25 December", "as the policy says: regularly",
    "1 year, 1 term, 1 month before policy-review",
  ])
  func
    `over five years no time is on a day without school, none comes twice, and asking again changes nothing`(
      text: String
    ) throws
  {
    let review = ["policy-review": try Larkfield.day("2028-06-30")]
    for whenClosed in WhenClosed.allCases {
      let plan = try plan(text, whenClosed, anchors: review)
      let first = try Larkfield.day("2024-01-01")
      let all = plan.occurrences(from: first, through: try Larkfield.day("2031-06-30"))
      #expect(!all.isEmpty)
      for time in all { #expect(calendar.isSchoolDay(time.dueOn)) }
      for (time, next) in zip(all, all.dropFirst()) { #expect(time.dueOn < next.dueOn) }
      #expect(Set(all.map(\.period)).count == all.count)
      // Every window shows the same times, wherever it begins and ends.
      for day in try Larkfield.days()
      where day.day == 1 || all.contains(where: { $0.dueOn == day }) {
        let end = day.adding(days: 40)
        #expect(
          plan.occurrences(from: day, through: end)
            == all.filter { day <= $0.dueOn && $0.dueOn <= end })
        let soon = all.filter { $0.dueOn > day && $0.dueOn <= day.adding(days: 2 * 366) }
        #expect(plan.next(after: day) == soon.first)
      }
    }
  }
}
