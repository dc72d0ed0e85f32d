@testable import Deadlines
import Essentials
import TestSupport
import Testing

@Suite struct DutyFeedTests {
  private let time: SchoolTime
  private let feed: DutyFeed

  init() throws {
    time = try Larkfield.time()
    feed = DutyFeed(in: time, host: "larkfield.example")
  }

  private func read(_ text: String) throws -> [ICalendarEvent] {
    try ICalendarReader(clock: Larkfield.clock()).read(Array(text.utf8)).events
  }

  private func lines(_ text: String) -> [[UInt8]] {
    var lines: [[UInt8]] = [[]]
    for byte in text.utf8 {
      lines[lines.count - 1].append(byte)
      if byte == 10 { lines.append([]) }
    }
    return lines.dropLast(lines.last?.isEmpty == true ? 1 : 0)
  }

  @Test func `what is written is read again: title, day and identifier`() throws {
    let duties = [
      try Drafts.duty(id: 1), try Drafts.duty(due: "2025-10-26", owner: .role("office"), id: 2),
    ]
    let events = try read(feed.calendar(of: duties))
    #expect(events.map(\.summary) == ["Talk about the website", "Talk about the website"])
    #expect(events.map(\.firstOn.description) == ["2025-06-13", "2025-10-26"])
    #expect(events.map(\.lastOn.description) == ["2025-06-13", "2025-10-26"])
    #expect(events.allSatisfy { $0.isAllDay })
    #expect(events.map(\.uid) == duties.map { "\($0.id)@larkfield.example" })
  }

  @Test func `the same duties give the same bytes, in any order and twice`() throws {
    let duties = [try Drafts.duty(id: 1), try Drafts.duty(due: "2025-06-20", id: 2)]
    let text = feed.calendar(of: duties)
    #expect(feed.calendar(of: duties.reversed()) == text)
    #expect(feed.calendar(of: duties + duties) == text)
  }

  @Test func `what is closed is not in it`() throws {
    let closed = try Drafts.duty().withdrawn(
      because: "Twice.", by: .person(Larkfield.grace), at: Larkfield.moment("2025-06-10 10:00"))
    #expect(try read(feed.calendar(of: [closed])).isEmpty)
  }

  @Test func `it names nobody and says nothing of the matter`() throws {
    let text = feed.calendar(of: [try Drafts.duty()])
    #expect(!text.contains(Larkfield.priya.description))
    #expect(!text.contains("Speak"))
    #expect(!text.contains("DESCRIPTION"))
    #expect(!text.contains("ATTENDEE"))
  }

  @Test func `a changed duty keeps its identifier and counts up`() throws {
    let duty = try Drafts.duty()
    let moved = duty.moved(
      to: .on(try Larkfield.day("2025-06-16")), by: .program("duties"),
      at: try Larkfield.moment("2025-06-05 10:00"), in: time)
    let text = feed.calendar(of: [moved])
    #expect(text.contains("UID:\(duty.id)@larkfield.example\r\n"))
    #expect(text.contains("SEQUENCE:2\r\n"))
    #expect(text.contains("DTSTAMP:20250605T090000Z\r\n"))
    #expect(text.contains("DTSTART;VALUE=DATE:20250616\r\nDTEND;VALUE=DATE:20250617\r\n"))
  }

  @Test func `every line ends with CRLF and none is longer than 75 octets`() throws {
    let host = String(repeating: "school.", count: 20) + "larkfield.example"
    let text = DutyFeed(in: time, host: host).calendar(of: [try Drafts.duty()])
    for line in lines(text) {
      #expect(line.suffix(2) == [13, 10])
      #expect(line.count <= 77)
      #expect(!line.dropLast(2).contains(10) && !line.dropLast(2).contains(13))
    }
    #expect(try read(text).first?.uid?.hasSuffix("larkfield.example") == true)
  }

  @Test func `any text comes back through folding and escaping`() throws {
    var dice = SeededGenerator(seed: 3)
    let letters = ["a", "é", "水", "👩‍🏫", ",", ";", "\\", "\n", " ", ":", "\"", "e\u{301}", "\\n"]
    for _ in 0..<500 {
      var title = "Term"
      for _ in 0..<Int.random(in: 0...60, using: &dice) {
        title += letters.randomElement(using: &dice) ?? ""
      }
      var writer = ICalendarWriter()
      writer.line("BEGIN", "VCALENDAR")
      writer.line("BEGIN", "VEVENT")
      writer.line("DTSTART;VALUE=DATE", "20250901")
      writer.line("SUMMARY", text: title)
      writer.line("END", "VEVENT")
      writer.line("END", "VCALENDAR")
      for line in lines(writer.text) {
        #expect(line.count <= 77)
        #expect(String(validating: line, as: UTF8.self) != nil)
      }
      #expect(try read(writer.text).map(\.summary) == [title.withoutOuterSpaces])
    }
  }
}
