import TestSupport
import Testing

@testable import Ledger

/// Each way to tamper with the file around the entries.
@Suite struct TamperedFileTests {
  private func export(_ size: Int = 5, from: Int = 0) throws -> ExportText {
    try Larkfield.export(Larkfield.lines(0..<size), from: from)
  }

  @Test func `no byte of an export can be changed unseen`() throws {
    var random = SeededGenerator(seed: 8)
    let file = try export(4, from: 1).file
    for place in file.indices {
      let bit = Int.random(in: 0..<8, using: &random)
      let report = try check(file.flipping(bit: place * 8 + bit))
      #expect(!report.isWhole, "byte \(place), bit \(bit)")
      #expect(!report.findings.isEmpty)
    }
  }

  @Test func `no byte can be taken out or put in unseen`() throws {
    var random = SeededGenerator(seed: 9)
    let file = try export(3).file
    for place in stride(from: 0, to: file.count, by: 3) {
      var shorter = file
      shorter.remove(at: place)
      #expect(try !check(shorter).isWhole, "byte \(place) taken out")
      var longer = file
      longer.insert(UInt8.random(in: 0..<128, using: &random), at: place)
      #expect(try !check(longer).isWhole, "a byte before byte \(place)")
    }
  }

  @Test func `an export cut off anywhere is not whole`() throws {
    let file = try export(3).file
    for length in file.indices {
      #expect(try !check(Array(file[..<length])).isWhole, "\(length) bytes")
    }
  }

  @Test func `a file that ends in the middle of a line is named as such`() throws {
    let file = try export().file
    let report = try check(Array(file[..<(file.count / 2)]))
    #expect(report.findings.contains(.file(.cutShort)))
    #expect(report.findings.contains(.noCheckpoint))
  }

  @Test(arguments: ["\n", "x\n", "— \n", "\n\nhello\n", "x"])
  func `something added behind the end is found`(rubbish: String) throws {
    var export = try export()
    export.note += rubbish
    let report = try export.report()
    #expect(!report.isWhole)
    if !rubbish.hasPrefix("— "), rubbish != "x" {
      #expect(report.findings == [.file(.trailing(22))])
    }
  }

  @Test func `a second record behind the first is found`() throws {
    let file = try export().file
    #expect(try check(file + file).findings == [.file(.trailing(22))])
  }

  @Test func `a file of another kind is named as such`() throws {
    for file in ["", "hello\n", "\n"] {
      let report = try check(Array(file.utf8))
      #expect(report.findings.first == .file(.notAnExport))
      #expect(!report.isWhole)
    }
  }

  @Test func `a file that a program rewrote is named as such`() throws {
    let text = String(decoding: try export().file, as: UTF8.self)
    let report = try check(Array(text.replacing("\n", with: "\r\n").utf8))
    #expect(report.findings.first == .file(.rewrittenLineEnds))
  }

  @Test func `a header that was changed is found`() throws {
    let sound = try export(20, from: 13)
    func findings(_ change: (inout ExportText) -> Void) throws -> [RecordFinding] {
      var export = sound
      change(&export)
      return try export.report().findings
    }
    let unreadable: [(inout ExportText) -> Void] = [
      { $0.header[2] = "from 12" }, { $0.header[2] = "from 013" }, { $0.header[2] = "from -1" },
      { $0.header.removeLast() }, { $0.header.append($0.header[3]) },
      { $0.header.swapAt(1, 2) }, { $0.header[1] += " " }, { $0.header.append("note hello") },
      { $0.header[3] = $0.header[3].replacing("before", with: "Before") },
    ]
    for change in unreadable {
      #expect(try findings(change).first == .file(.headerUnreadable))
    }
    #expect(try findings { $0.header.swapAt(3, 4) } == [.alteredAmong(13..<20)])
    #expect(try findings { $0.header[2] = "from 14" }.isEmpty == false)
  }

  @Test func `a line beyond all length stops the reading and is found`() throws {
    var export = try export()
    export.entries[2] = String(repeating: "a", count: 100_000)
    #expect(try export.report().findings.first == .file(.lineTooLong(7)))
  }
}
