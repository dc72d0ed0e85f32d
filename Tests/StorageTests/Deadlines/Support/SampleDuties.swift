import Deadlines
import Essentials
import Testing

/// Duties of Larkfield in June 2025, as tests write them down.
enum SampleDuties {
  static let head = PersonID(high: 2, low: 1)
  static let priya = PersonID(high: 2, low: 4)
  static let dev = PersonID(high: 2, low: 3)
  static let sam = PersonID(high: 2, low: 5)
  static let program = RecordActor.program("duties")

  static func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

  /// Larkfield's time without any dates given: every weekday is a school day.
  static func time() throws -> SchoolTime {
    let holidays = try BankHolidays(
      reading: """
        source: test
        checked-on: 2025-06-01
        covers: 2025-01-01 to 2025-12-31

        2025-12-25: Christmas Day
        """)
    return SchoolTime(
      calendar: SchoolCalendar(.none, bankHolidays: holidays),
      clock: try #require(LocalClock.london()))
  }

  /// A moment on the school's clock, such as `2025-06-09 17:40`.
  static func moment(_ text: String) throws -> Instant {
    let parts = text.split(separator: " ").map(String.init)
    return try time().clock.instant(of: day(parts[0]), at: #require(LocalTime(parts[1])))
  }

  static func draft(
    _ owner: DutyOwner = .person(priya), due: DutyDue? = nil, source: DutySource = .school,
    series: DutySeries? = nil, urgent: Bool = false
  ) throws -> DutyDraft {
    DutyDraft(
      kind: try DutyKind(
        name: "provider-meeting", title: "Talk about the website",
        sentence: "Speak with the website provider."),
      owner: owner, due: try due ?? .on(day("2025-06-13")), source: source,
      paragraphs: ["51", "53a"], series: series, graceSchoolDays: 2, isUrgent: urgent)
  }

  static func duty(
    _ number: UInt64 = 1, _ draft: DutyDraft? = nil, of school: SchoolID = DutyDesk.school
  ) throws -> Duty {
    Duty(
      try draft ?? self.draft(), id: DutyID(high: 7, low: number), school: school,
      openedAt: try moment("2025-06-02 09:00"), by: program, in: try time())
  }

  static func place(
    _ period: String = "2025-06", _ bearer: DutyOwner = .person(priya)
  ) -> DutySeries {
    DutySeries(standing: "provider-meeting", period: period, bearer: bearer)
  }

  static let line = RecordEntry(at: Instant(seconds: 1), actor: program, act: "deadlines.test")
}

extension DutyStore {
  /// Saves new duties.
  func save(_ duties: [Duty], of school: SchoolID = DutyDesk.school) async throws {
    try await save(DutyWrites(duties: duties), of: school, recording: [SampleDuties.line])
  }
}
