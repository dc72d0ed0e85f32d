import Deadlines
import Essentials
import TestSupport
import Testing

@Suite struct ICalendarReaderTests {
  private let reader: ICalendarReader

  init() throws { reader = ICalendarReader(clock: try Larkfield.clock()) }

  private func events(_ lines: String...) throws -> [String] {
    let body = lines.joined(separator: "\n")
    let file = try reader.read(Calendars.file(["BEGIN:VEVENT\nSUMMARY:Day\n\(body)\nEND:VEVENT"]))
    return file.events.map { "\($0.firstOn) \($0.lastOn)" } + file.ignored.map(\.why)
  }

  private func code(_ bytes: [UInt8]) -> String? {
    #expect(throws: Refusal.self) { try reader.read(bytes) }?.code
  }

  @Test func `a whole day is one day, and its end is the day after`() throws {
    #expect(try events("DTSTART;VALUE=DATE:20250901") == ["2025-09-01 2025-09-01"])
    #expect(
      try events("DTSTART;VALUE=DATE:20251027", "DTEND;VALUE=DATE:20251101") == [
        "2025-10-27 2025-10-31"
      ])
    #expect(
      try events("DTSTART;VALUE=DATE:20251027", "DTEND;VALUE=DATE:20251027") == [
        "2025-10-27 2025-10-27"
      ])
  }

  @Test(arguments: [
    ("DURATION:P5D", "2025-10-27 2025-10-31"), ("DURATION:P1W", "2025-10-27 2025-11-02"),
    ("DURATION:P1D", "2025-10-27 2025-10-27"),
  ])
  func `a length in days or weeks is understood`(line: String, days: String) throws {
    #expect(try events("DTSTART;VALUE=DATE:20251027", line) == [days])
  }

  @Test func `times are read on the school's clock`() throws {
    #expect(
      try events("DTSTART:20250630T233000Z", "DTEND:20250701T003000Z") == ["2025-07-01 2025-07-01"])
    #expect(
      try events(
        "DTSTART;TZID=\"Europe/London\":20250630T090000",
        "DTEND;TZID=Europe/London:20250701T000000") == ["2025-06-30 2025-06-30"])
    #expect(
      try events("DTSTART;TZID=GMT Standard Time:20250630T090000") == ["2025-06-30 2025-06-30"])
    #expect(try events("DTSTART;TZID=UTC:20250630T233000") == ["2025-07-01 2025-07-01"])
    #expect(try events("DTSTART:20250630T090000") == ["2025-06-30 2025-06-30"])
  }

  @Test(arguments: [
    (
      "DTSTART;TZID=America/New_York:20250630T090000",
      "It goes by the clock of “America/New_York”, not by the school’s."
    ),
    ("DTSTART:20250230", "The day on which it begins is not understood."),
    ("DTSTART:tomorrow", "The day on which it begins is not understood."),
    ("DTSTART;VALUE=DATE:20250901T090000", "The day on which it begins is not understood."),
    (
      "DTSTART:20250901\nRRULE:FREQ=YEARLY",
      "It repeats by a rule. Enter each of its dates by hand."
    ),
    (
      "DTSTART:20250901\nRDATE;VALUE=DATE:20250902",
      "It repeats by a rule. Enter each of its dates by hand."
    ),
    ("DTSTART:20250901\nSTATUS:CANCELLED", "It was cancelled."),
    ("DTSTART:20250901\nDTSTART:20250902", "It begins twice."),
    ("DTSTART:20250901\nDTEND:20250801", "It ends before it begins."),
    ("DTSTART:20250901\nDTEND:20280801", "It is longer than 400 days."),
    ("DTSTART:20250901\nDTEND:soon", "The day on which it ends is not understood."),
    ("DTSTART:20250901\nDURATION:-P1D", "The day on which it ends is not understood."),
  ])
  func `an event that cannot be trusted is left out with the reason`(lines: String, why: String)
    throws
  {
    #expect(try events(lines) == [why])
  }

  @Test func `an event without a title is left out`() throws {
    let file = try reader.read(Calendars.file(["BEGIN:VEVENT\nDTSTART:20250901\nEND:VEVENT"]))
    #expect(file.ignored.map(\.why) == ["It has no title."])
    #expect(file.ignored.first?.on?.description == "2025-09-01")
  }

  @Test func `zones and alarms with properties of their own are passed over`() throws {
    let file = try reader.read(
      Calendars.file([
        """
        BEGIN:VTIMEZONE
        TZID:Europe/London
        BEGIN:DAYLIGHT
        DTSTART:19810329T010000
        RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
        END:DAYLIGHT
        END:VTIMEZONE
        BEGIN:VEVENT
        SUMMARY:Inset
        DTSTART:20250901
        BEGIN:VALARM
        SUMMARY:Alarm
        RRULE:FREQ=DAILY
        END:VALARM
        END:VEVENT
        """
      ]))
    #expect(file.events.map(\.summary) == ["Inset"])
    #expect(file.ignored.isEmpty)
  }

  @Test func `folded lines are put together, in the middle of a letter too`() throws {
    var bytes = Array(
      "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:2025\r\n 0901\r\nSUMMARY:Caf".utf8)
    bytes +=
      [0xc3, 13, 10, 32, 0xa9] + Array("\r\n\t open\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n".utf8)
    #expect(try reader.read(bytes).events.map(\.summary) == ["Café open"])
  }

  @Test func `escapes are undone`() throws {
    let file = try reader.read(
      Calendars.file([Calendars.event("Term\\, half\\; one\\nline \\\\ back \\x", "20250901")]))
    #expect(file.events.map(\.summary) == ["Term, half; one\nline \\ back \\x"])
  }

  @Test func `a byte order mark and line breaks of Unix are forgiven`() throws {
    let plain = String(decoding: Calendars.council, as: UTF8.self)
    let unix = [0xef, 0xbb, 0xbf] + Array(plain.utf8.filter { $0 != 13 })
    #expect(try reader.read(unix) == (try reader.read(Calendars.council)))
  }

  @Test(arguments: [
    ("", "calendar.not-a-calendar"), ("hello", "calendar.line"),
    ("<html></html>", "calendar.line"), ("BEGIN:VCARD\nEND:VCARD", "calendar.not-a-calendar"),
    ("BEGIN:VCALENDAR\nVERSION:1.0\nEND:VCALENDAR", "calendar.version"),
    ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR", "calendar.damaged"),
    ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:a", "calendar.damaged"),
    ("BEGIN:VCALENDAR\nEND:VCALENDAR\nEND:VCALENDAR", "calendar.damaged"),
    (" BEGIN:VCALENDAR", "calendar.line"),
    ("BEGIN:VCALENDAR\nX;Y:z\nEND:VCALENDAR", "calendar.line"),
    ("BEGIN:VCALENDAR\nX;Y=\"z:\nEND:VCALENDAR", "calendar.line"),
    ("BEGIN:VCALENDAR\nSUMMARY:a\u{0}b\nEND:VCALENDAR", "calendar.line"),
  ])
  func `what is no calendar file is refused with a sentence`(text: String, expected: String) {
    #expect(code(Array(text.utf8)) == expected)
  }

  @Test func `bytes that are no text are refused`() {
    #expect(code(Array("BEGIN:VCALENDAR\nX:".utf8) + [0xff, 10]) == "calendar.line")
  }

  @Test func `sizes have limits`() {
    #expect(code([UInt8](repeating: 65, count: 1_000_001)) == "calendar.too-large")
    #expect(
      code(Array("BEGIN:VCALENDAR\nX:".utf8) + [UInt8](repeating: 65, count: 20_001))
        == "calendar.line")
    let fold =
      Array("BEGIN:VCALENDAR\nX:a".utf8)
      + Array(String(repeating: "\n aaaaaaaaa", count: 3000).utf8)
    #expect(code(fold) == "calendar.line")
    let many = Calendars.file((0..<2001).map { _ in "BEGIN:VEVENT\nEND:VEVENT" })
    #expect(code(many) == "calendar.too-many-events")
  }

  @Test func `whatever bytes come, it reads or refuses`() throws {
    var dice = SeededGenerator(seed: 7)
    for _ in 0..<3000 {
      var bytes = Calendars.school
      for _ in 0..<Int.random(in: 1...6, using: &dice) {
        let place = Int.random(in: 0..<bytes.count, using: &dice)
        switch Int.random(in: 0..<3, using: &dice) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &dice)
        case 1: bytes.remove(at: place)
        default: bytes.insert(UInt8.random(in: 0...127, using: &dice), at: place)
        }
      }
      do {
        let file = try reader.read(bytes)
        #expect(file.events.allSatisfy { $0.firstOn <= $0.lastOn && !$0.summary.isEmpty })
      } catch {
        #expect(error.code.hasPrefix("calendar."))
        #expect(error.message.hasSuffix("."))
      }
    }
  }
}
