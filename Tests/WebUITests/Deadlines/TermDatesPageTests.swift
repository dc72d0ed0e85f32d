import Composition
import Deadlines
import Essentials
import HTTPTypes
import TestSupport
import Testing
import WebUI

@Suite struct TermDatesPageTests {
  private static let file = """
    BEGIN:VCALENDAR
    VERSION:2.0
    BEGIN:VEVENT
    UID:1
    DTSTART;VALUE=DATE:20250903
    DTEND;VALUE=DATE:20251220
    SUMMARY:Autumn term
    END:VEVENT
    BEGIN:VEVENT
    UID:2
    DTSTART;VALUE=DATE:20251027
    DTEND;VALUE=DATE:20251101
    SUMMARY:Half term
    END:VEVENT
    BEGIN:VEVENT
    UID:3
    DTSTART;VALUE=DATE:20250705
    SUMMARY:Summer fair
    END:VEVENT
    END:VCALENDAR
    """

  @Test func `a calendar file is shown, then kept, then put back`() async throws {
    try await room { room in
      #expect(try await room.get("/duties/terms").text.contains("No term dates are known"))
      #expect(try await room.get("/duties/school").text.contains("Enter the term dates"))
      let shown = try await room.post("/duties/terms/import", ["text": Self.file]).text
      #expect(shown.contains("Autumn term") && shown.contains("Summer fair"))
      #expect(shown.contains("Pupils are in on 73 days of these"))
      #expect(try await dates(room) == .none)
      let kept = try await keep(shown, room)
      #expect(kept.text.contains("Put the former dates back"))
      #expect(try await dates(room).closures.map(\.name) == ["Half term"])
      #expect(try await keep(kept.text, room).status == .ok)
      #expect(try await dates(room) == .none)
      let lines = try await room.school.place.record.entries(
        matching: RecordSearch(actPrefix: "deadlines."), before: nil, limit: 9)
      #expect(lines.map(\.entry.act) == Array(repeating: "deadlines.calendar.changed", count: 2))
    }
  }

  @Test func `a year is entered by hand, and comes back into its form`() async throws {
    try await room { room in
      let shown = try await room.post("/duties/terms/enter?year=2025", Self.typed).text
      #expect(shown.contains("Inset day") && shown.contains("polling day"))
      _ = try await keep(shown, room)
      #expect(try await dates(room).insetDays.map(\.description) == ["2025-09-02"])
      let form = try await room.get("/duties/terms/enter?year=2025").text
      #expect(
        form.contains("value=\"3 September 2025\"") && form.contains("7 May 2026: polling day"))
      let out = try await room.get("/duties/terms/take-out?year=2025").text
      #expect(out.contains("Not kept any more"))
      _ = try await keep(out, room)
      #expect(try await dates(room) == .none)
      #expect(try await room.get("/duties/terms/take-out?year=2025").status == .notFound)
    }
  }

  @Test(arguments: [
    ("autumn-first", "3 September 2026", "is not in the school year 2025 to 2026"),
    ("autumn-first", "3 January 2026", "is not when the autumn term begins"),
    ("autumn-last", "Christmas", "Type the day like this"),
    ("autumn-last", "", "Enter the first and the last day of the term"),
    ("autumn-half-first", "1 May 2026", "Half-term has to lie in its term"),
    ("inset", "some Monday", "“some Monday” is no day"),
    ("inset", "6 September 2025", "is on a weekend"), ("closed", "7 May 2026", "is no day"),
  ])
  func `what is wrong is said, and nothing that was typed is lost`(
    field: String, text: String, message: String
  ) async throws {
    try await room { room in
      let fields = Self.typed.filter { $0.key != field } + [(key: field, value: text)]
      let reply = try await room.post("/duties/terms/enter?year=2025", pairs: fields)
      #expect(reply.status == .unprocessableContent)
      #expect(reply.text.contains(message) && reply.text.contains("31 October 2025"))
    }
  }

  @Test func `dates that somebody else changed meanwhile are not replaced`() async throws {
    try await room { room in
      let shown = try await room.post("/duties/terms/import", ["text": Self.file]).text
      _ = try await keep(
        try await room.post("/duties/terms/enter?year=2025", Self.typed, as: .head).text, room)
      let before = try await dates(room)
      let late = try await keep(shown, room)
      #expect(late.status == .unprocessableContent)
      #expect(try await dates(room) == before)
    }
  }

  @Test(arguments: ["", "no calendar at all", "BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR"])
  func `what is no calendar with terms is refused beside its field`(text: String) async throws {
    try await room { room in
      let reply = try await room.post("/duties/terms/import", ["text": text])
      #expect(reply.status == .unprocessableContent && reply.text.contains("field__error"))
    }
  }

  @Test func `a teacher finds no term dates to change`() async throws {
    try await room { room in
      #expect(try await room.get("/duties/terms", as: .teacher).status == .notFound)
      #expect(try await room.post("/duties/terms", as: .teacher).status == .notFound)
      let forged = try await room.post("/duties/terms/import", ["text": "x"], withToken: false)
      #expect(forged.status != .ok && forged.status != .unprocessableContent)
    }
  }

  private static let typed: KeyValuePairs = [
    "autumn-first": "3 September 2025", "autumn-half-first": "27 October 2025",
    "autumn-half-last": "31 October 2025", "autumn-last": "19 December 2025",
    "summer-first": "13 April 2026", "summer-last": "21 July 2026",
    "inset": "2 September 2025", "closed": "7 May 2026: polling day",
  ]

  private func room(_ body: (PeopleRoom) async throws -> Void) async throws {
    try await PeopleRoom.with(
      { DutyRoutes(place: $0.place, feeds: $0.feeds).routes }, body)
  }

  private func dates(_ room: PeopleRoom) async throws -> SchoolDates {
    try await room.school.place.duties.calendar.dates(of: room.school.id)
  }

  /// Says yes to the dates that a page carries.
  private func keep(_ page: String, _ room: PeopleRoom) async throws -> SiteReply {
    func value(_ name: String) -> String {
      guard let start = page.firstRange(of: "name=\"\(name)\" value=\"") else { return "" }
      return String(page[start.upperBound...].prefix { $0 != "\"" })
    }
    return try await room.post(
      "/duties/terms", ["dates": value("dates"), "seen": value("seen")])
  }
}
