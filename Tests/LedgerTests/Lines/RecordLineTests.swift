import Essentials
import TestSupport
import Testing

@testable import Ledger

@Suite struct RecordLineTests {
  private let school = Larkfield.school

  private func text(_ entry: RecordEntry, at position: Int = 0) throws -> String {
    String(
      decoding: try RecordLine(entry, school: school, position: position).bytes, as: UTF8.self)
  }

  private func entry(act: String = "a", facts: [String: String] = [:]) -> RecordEntry {
    RecordEntry(at: Instant(seconds: 0), actor: .program("reminders"), act: act, facts: facts)
  }

  @Test func `an entry is written in one way`() throws {
    #expect(
      try text(Larkfield.entry(3), at: 3) == """
        {"v":1,"school":"\(school)","position":3,"at":"2025-06-09T17:40:03.000000Z",\
        "actor":{"by":"\(Larkfield.officeManager)","for":"\(Larkfield.head)"},\
        "act":"policies.version.acknowledged",\
        "objects":[{"kind":"policy-version","id":"\(PolicyVersionID(high: 2, low: 3))"}],\
        "paragraphs":["12"],"facts":{"late":"no","version":"0"},\
        "commitments":{"name":"AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwM"}}
        """)
  }

  @Test func `an entry without anything to say has every key all the same`() throws {
    #expect(
      try text(entry()) == """
        {"v":1,"school":"\(school)","position":0,"at":"1970-01-01T00:00:00.000000Z",\
        "actor":{"program":"reminders"},"act":"a","objects":[],"paragraphs":[],"facts":{},\
        "commitments":{}}
        """)
  }

  @Test(arguments: [
    ("\"", #"\""#), ("\\", #"\\"#), ("/", "/"), ("\n\r\t\u{8}\u{c}", #"\n\r\t\b\f"#),
    ("\u{0}\u{1f}", #"\u0000\u001f"#), ("\u{7f}\u{2028}é😀", "\u{7f}\u{2028}é😀"),
    ("\"\u{338}", "\\\"\u{338}"),
  ])
  func `only what must be escaped is escaped`(act: String, written: String) throws {
    let line = try text(entry(act: act))
    #expect(line.utf8.elementsEqual(try text(entry(act: "•")).replacing("•", with: written).utf8))
    #expect(try RecordLine(bytes: Array(line.utf8)).entry.act.utf8.elementsEqual(act.utf8))
  }

  @Test func `facts stand in the order of their bytes`() throws {
    let facts = ["b": "1", "a": "2", "Z": "3", "é": "4", "😀": "5", "\u{ffff}": "6", "ab": "7"]
    #expect(
      try text(entry(facts: facts)).contains(
        #"{"Z":"3","a":"2","ab":"7","b":"1","é":"4","\#u{ffff}":"6","😀":"5"}"#))
  }

  @Test func `what is written is read as it was, for entries of every kind`() throws {
    var random = SeededGenerator(seed: 5)
    for position in 0..<300 {
      let entry = RecordEntry.random(&random)
      let line = try RecordLine(entry, school: school, position: position)
      let read = try RecordLine(bytes: line.bytes)
      #expect(read.entry == entry)
      #expect(read.position == position && read.school == school)
    }
  }

  @Test func `the digest is over exactly the bytes`() throws {
    let line = try RecordLine(entry(), school: school, position: 0)
    #expect(line.leafHash == .leaf(Array(try text(entry()).utf8)))
  }

  @Test func `moments keep their microsecond, and the calendar has its ends`() throws {
    let moments: [(Int64, String?)] = [
      (-1, "1969-12-31T23:59:59.999999Z"), (951_782_400_000_001, "2000-02-29T00:00:00.000001Z"),
      (-62_135_596_800_000_000, "0001-01-01T00:00:00.000000Z"),
      (253_402_300_799_999_999, "9999-12-31T23:59:59.999999Z"),
      (-62_135_596_800_000_001, nil), (253_402_300_800_000_000, nil), (.min, nil), (.max, nil),
    ]
    for (microseconds, text) in moments {
      let instant = Instant(microseconds: microseconds)
      #expect(RecordMoment.text(of: instant) == text)
      if let text { #expect(RecordMoment.instant(Array(text.utf8)[...]) == instant) }
    }
  }

  @Test func `an entry outside the calendar, before the start or too long is not written`() {
    var late = entry()
    late.at = Instant(microseconds: .max)
    var short = entry()
    short.commitments = ["name": [1, 2, 3]]
    let long = entry(act: String(repeating: "a", count: 70_000))
    #expect(throws: RecordLineFault.outsideCalendar) {
      try RecordLine(late, school: school, position: 0)
    }
    #expect(throws: RecordLineFault.commitmentLength("name")) {
      try RecordLine(short, school: school, position: 0)
    }
    #expect(throws: RecordLineFault.negativePosition) {
      try RecordLine(entry(), school: school, position: -1)
    }
    #expect(throws: RecordLineFault.self) { try RecordLine(long, school: school, position: 0) }
  }
}

extension RecordEntry {
  /// An entry with strange but possible contents.
  static func random(_ random: inout SeededGenerator) -> RecordEntry {
    func text() -> String {
      let letters: [Unicode.Scalar] = [
        "a", "Z", "\"", "\\", "\n", "\u{1}", "\u{1f}", "\u{7f}", "é", "e", "\u{301}", "😀",
        "\u{2028}",
      ]
      var text = ""
      for _ in 0..<Int.random(in: 0..<6, using: &random) {
        text.unicodeScalars.append(letters.randomElement(using: &random) ?? "a")
      }
      return text
    }
    func id() -> PersonID { PersonID(high: random.next(), low: random.next()) }
    let actors: [RecordActor] = [
      .person(id()), .link(id()), .onBehalf(by: id(), of: id()), .program(text()),
    ]
    var entry = RecordEntry(
      at: Instant(microseconds: .random(in: -1 << 50...1 << 50, using: &random)),
      actor: actors.randomElement(using: &random) ?? .program(""), act: text())
    for _ in 0..<Int.random(in: 0..<4, using: &random) {
      entry.objects.append(RecordObject(kind: text(), id: text()))
      entry.paragraphs.append(text())
      entry.facts[text()] = text()
      entry.commitments[text()] = random.bytes(32)
    }
    return entry
  }
}
