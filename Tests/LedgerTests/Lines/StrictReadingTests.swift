import Essentials
import TestSupport
import Testing

@testable import Ledger

@Suite struct StrictReadingTests {
  private func line() throws -> String {
    String(decoding: try Larkfield.lines(3..<4)[0].bytes, as: UTF8.self)
  }

  @Test func `every other way to write the same entry is refused`() throws {
    let line = try line()
    let head = Larkfield.head.description
    let others: [(String, String)] = [
      (#""v":1"#, #""v":1.0"#), (#""v":1"#, #""v": 1"#), (#""v":1"#, #""v":"1""#),
      (#""position":3"#, #""position":03"#), (#""position":3"#, #""position":3.0"#),
      (#""position":3"#, #""position":3e0"#), (#""position":3"#, #""position":-3"#),
      (#""position":3"#, #""position":99999999999999999999"#), (#""position":3"#, #""position":"#),
      ("policies", #"polici\u0065s"#), ("policies", #"pol\/icies"#), ("policies", "pol\ticies"),
      ("policies", #"pol\u000aicies"#), ("policies", #"pol\u001Ficies"#),
      ("policies", #"pol\u+ficies"#), ("policies", #"pol\u00"#), ("policies", #"pol\xicies"#),
      (head, head.uppercased()), (head, head.replacing("0", with: "o")),
      (head, "8" + head.dropFirst()),
      (#""late":"no","version":"0""#, #""version":"0","late":"no""#),
      (#""late":"no","version":"0""#, #""late":"no","late":"no""#),
      (#""late":"no","#, #""late":"no",,"#), (#""version":"0"}"#, #""version":"0",}"#),
      (#"["12"]"#, #"["12",]"#), (#"["12"]"#, #"[12]"#), (#"["12"]"#, "null"),
      (#"["12"]"#, #"["12" ]"#),
      ("T17:40:03.000000Z", "T17:40:03Z"), ("T17:40:03.000000Z", "T17:40:03.000000+00:00"),
      ("T17:40:03.000000Z", "T24:00:00.000000Z"), ("T17:40:03.000000Z", "T17:40:60.000000Z"),
      ("2025-06-09", "2025-06-31"), ("2025-06-09", "0000-06-09"),
      ("AwMDAwM\"}", "AwMDAwN\"}"), ("AwMDAwM\"}", "AwMDAwM=\"}"), ("AwMDAwM\"}", "AwMDAw\"}"),
      (#""act":"#, #""ACT":"#), (#""facts":{"#, #""note":"","facts":{"#),
      (#""objects":[{"#, #""objects":[{"id":"x",""#), ("{\"v\"", " {\"v\""), ("\"}}", "\"}} "),
      ("\"}}", "\"}}\n"), ("\"}}", "\"}"), (#""act":"policies.version.acknowledged","#, ""),
    ]
    for (one, other) in others {
      let changed = line.replacing(one, with: other)
      #expect(changed != line, "\(one) is in the line")
      #expect(throws: RecordLineFault.self, "\(other)") {
        try RecordLine(bytes: Array(changed.utf8))
      }
    }
  }

  @Test func `a newer version is named as such`() throws {
    for version in ["2", "10", "0"] {
      let changed = try line().replacing(#""v":1"#, with: #""v":\#(version)"#)
      #expect(throws: RecordLineFault.unknownVersion) {
        try RecordLine(bytes: Array(changed.utf8))
      }
    }
  }

  @Test func `two spellings of one letter are not two facts`() throws {
    let twice = try line().replacing(
      #""late":"no""#, with: "\"e\u{301}\":\"1\",\"late\":\"no\",\"\u{e9}\":\"2\"")
    let sorted = twice.replacing(#""version":"0""#, with: "").replacing(
      "\"\u{e9}\":\"2\",}", with: "\"\u{e9}\":\"2\"}")
    #expect(throws: RecordLineFault.self) { try RecordLine(bytes: Array(sorted.utf8)) }
  }

  @Test func `bytes that are no text are refused`() throws {
    let bytes = Array(try line().replacing("policies", with: "•").utf8)
    let place = try #require(bytes.firstIndex(of: 0xe2))
    for wrong: [UInt8] in [[0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xe2, 0x80], [0xf5]] {
      var changed = bytes
      changed.replaceSubrange(place..<place + 3, with: wrong)
      #expect(throws: RecordLineFault.self) { try RecordLine(bytes: changed) }
    }
  }

  @Test func `no part of a line is a line`() throws {
    let bytes = Array(try line().utf8)
    for length in bytes.indices {
      #expect(throws: RecordLineFault.self) { try RecordLine(bytes: Array(bytes[..<length])) }
    }
  }

  @Test func `whatever is accepted is written again as the same bytes`() throws {
    var random = SeededGenerator(seed: 6)
    var accepted = 0
    for _ in 0..<200 {
      let entry = RecordEntry.random(&random)
      let bytes = try RecordLine(entry, school: Larkfield.school, position: 12).bytes
      for _ in 0..<50 {
        var changed = bytes.flipping(bit: .random(in: 0..<bytes.count * 8, using: &random))
        if Bool.random(using: &random) {
          changed.remove(at: .random(in: 0..<changed.count, using: &random))
        }
        guard let line = try? RecordLine(bytes: changed) else { continue }
        accepted += 1
        let again = try RecordLine(line.entry, school: line.school, position: line.position)
        #expect(again.bytes == changed)
      }
    }
    #expect(accepted > 100, "some changes are to letters and stay readable")
  }
}
