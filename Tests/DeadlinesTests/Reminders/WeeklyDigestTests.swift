import Deadlines
import Essentials
import Testing

@Suite struct WeeklyDigestTests {
  private let time: SchoolTime
  private let monday: CivilDate

  init() throws {
    time = try Larkfield.time()
    monday = try Larkfield.day("2025-06-09")
  }

  private func digest(_ duties: [Duty]) -> WeeklyDigest? {
    WeeklyDigest(for: Larkfield.priya, weekOf: monday, of: duties, in: time)
  }

  @Test func `what is late comes first, then this week, then the next two`() throws {
    let duties = [
      try Drafts.duty(due: "2025-06-20", id: 1), try Drafts.duty(due: "2025-06-13", id: 2),
      try Drafts.duty(due: "2025-06-04", id: 3), try Drafts.duty(due: "2025-06-30", id: 4),
      try Drafts.duty(due: "2025-06-29", id: 5),
    ]
    let items = try #require(digest(duties)).items
    #expect(items.map(\.duty.low) == [3, 2, 1, 5])
    #expect(items.map(\.section) == [.late, .thisWeek, .soon, .soon])
  }

  @Test func `nothing is in it twice`() throws {
    let duty = try Drafts.duty()
    #expect(digest([duty, duty])?.items.count == 1)
  }

  @Test func `where nothing waits there is none`() throws {
    let closed = try Drafts.duty().withdrawn(
      because: "Twice.", by: .person(Larkfield.grace), at: Larkfield.moment("2025-06-05 10:00"))
    #expect(digest([closed, try Drafts.duty(due: "2025-07-15", id: 2)]) == nil)
    #expect(digest([]) == nil)
  }

  @Test func `it names nobody`() throws {
    let item = try #require(digest([try Drafts.duty()])?.items.first)
    #expect(item.title == "Talk about the website")
  }

  @Test(arguments: [
    (1, "2025-06-09", "2025-06-09 07:30"), (1, "2025-05-05", "2025-05-06 07:30"),
    (3, "2025-06-09", "2025-06-11 07:30"), (1, "2025-09-01", "2025-09-01 07:30"),
    (5, "2026-04-06", nil), (1, "2025-05-26", nil), (1, "2025-08-11", nil),
  ])
  func `it comes on its day, or the next day of that week on which staff are in`(
    weekday: Int, week: String, moment: String?
  ) throws {
    let digest = try DigestTime(
      weekday: weekday, time: try #require(LocalTime("07:30")))
    #expect(
      digest.moment(inWeekOf: try Larkfield.day(week), in: time)
        == (try moment.map(Larkfield.moment)))
  }

  @Test(arguments: [0, 6]) func `it does not come on a weekend`(weekday: Int) {
    #expect(throws: Refusal.self) { try DigestTime(weekday: weekday, time: .midnight) }
  }
}
