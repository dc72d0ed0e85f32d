import Testing

@testable import Ledger

/// Each way to tamper with the entries of an export, and where the verifier finds it.
@Suite struct TamperedEntryTests {
  private func export(_ size: Int = 20) throws -> ExportText {
    try Larkfield.export(Larkfield.lines(0..<size))
  }

  private func text(_ line: RecordLine) -> String { String(decoding: line.bytes, as: UTF8.self) }

  @Test func `an entry with one word changed is named`() throws {
    var export = try export()
    export.entries[7] = text(try Larkfield.lines(7..<8, variant: 1)[0])
    #expect(try export.report().findings == [.altered(7..<8)])
  }

  @Test func `changed entries are named together`() throws {
    var export = try export()
    for position in [3, 4, 5, 9] {
      export.entries[position] = text(
        try Larkfield.lines(position..<position + 1, variant: 1)[0])
    }
    let report = try export.report()
    #expect(report.findings == [.altered(3..<6), .altered(9..<10)])
    #expect(report.firstDoubt == 3)
  }

  @Test func `a changed entry whose digest was changed with it is found by the root`() throws {
    var export = try export()
    export.entries[7] = text(try Larkfield.lines(7..<8, variant: 1)[0])
    export.listDigestsAnew()
    #expect(try export.report().findings == [.alteredAmong(0..<20)])
    let earlier = try [4, 6, 12].map { try Larkfield.checkpoint(over: Larkfield.lines(0..<$0)) }
    let report = try export.report(earlier: earlier)
    #expect(report.findings == [.alteredAmong(6..<20), .forked("mail 3", 6..<12)])
    #expect(report.agreeing == ["mail 1", "mail 2"])
  }

  @Test func `an entry that is no longer JSON is named`() throws {
    var export = try export()
    export.entries[7].removeLast()
    #expect(try export.report().findings == [.unreadable(7..<8), .altered(7..<8)])
  }

  @Test func `an entry with a space that changes nothing is found all the same`() throws {
    var export = try export()
    export.entries[7] += " "
    #expect(try export.report().findings.contains(.unreadable(7..<8)))
  }

  @Test func `an entry of a newer version is named as such`() throws {
    var export = try export()
    export.entries[7] = export.entries[7].replacing(#""v":1"#, with: #""v":2"#)
    #expect(try export.report().findings.first == .newerVersion(7..<8))
  }

  @Test(arguments: [0..<1, 7..<8, 7..<12, 18..<19])
  func `entries missing from the middle are named`(missing: Range<Int>) throws {
    var export = try export()
    export.entries.removeSubrange(missing)
    #expect(try export.report().findings == [.missing(missing)])
    export.digests.removeSubrange(missing)
    #expect(try export.report().findings.first == .missing(missing))
    #expect(try !export.report().isWhole)
  }

  @Test(arguments: [19..<20, 12..<20, 0..<20])
  func `dropped last entries are named`(missing: Range<Int>) throws {
    var export = try export()
    export.entries.removeSubrange(missing)
    #expect(try export.report().findings == [.missing(missing)])
    export.digests.removeSubrange(missing)
    let rest = 0..<missing.lowerBound
    #expect(
      try export.report().findings
        == [.missing(missing)] + (rest.isEmpty ? [] : [.notConfirmed(rest)]))
  }

  @Test func `entries that changed places are named`() throws {
    var export = try export()
    export.entries.swapAt(7, 8)
    #expect(try export.report().findings == [.outOfOrder(7..<8)])
    export.digests.swapAt(7, 8)
    let report = try export.report()
    #expect(report.findings == [.outOfOrder(7..<8), .notConfirmed(0..<20)])
  }

  @Test func `an entry moved far away is named`() throws {
    var export = try export()
    export.entries.insert(export.entries.remove(at: 3), at: 15)
    #expect(try export.report().findings == [.outOfOrder(3..<4)])
  }

  @Test func `a whole record in reverse is found`() throws {
    var export = try export()
    export.entries.reverse()
    #expect(try export.report().findings.first == .outOfOrder(18..<19))
    #expect(try !export.report().isWhole)
  }

  @Test(arguments: [0, 7, 19])
  func `a repeated entry is named`(position: Int) throws {
    var export = try export()
    export.entries.insert(export.entries[position], at: position)
    #expect(try export.report().findings == [.repeated(position..<position + 1)])
    export.digests.insert(export.digests[position], at: position)
    #expect(try export.report().findings.first == .repeated(position..<position + 1))
  }

  @Test func `a copy in the place of another entry is named`() throws {
    var export = try export()
    export.entries[8] = export.entries[7]
    #expect(
      try export.report().findings == [.wrongPosition(at: 8, says: 7), .altered(8..<9)])
  }

  @Test func `an entry that claims a place far away does not hide the rest`() throws {
    var export = try export()
    export.entries[8] = export.entries[8].replacing("\"position\":8", with: "\"position\":8000000")
    #expect(
      try export.report().findings == [.wrongPosition(at: 8, says: 8_000_000), .altered(8..<9)])
  }

  @Test func `an entry of another school is named`() throws {
    var export = try export()
    export.entries[8] = text(try Larkfield.lines(8..<9, school: Larkfield.otherSchool)[0])
    #expect(try export.report().findings == [.otherSchool(8..<9), .altered(8..<9)])
    export.listDigestsAnew()
    #expect(try export.report().findings.first == .otherSchool(8..<9))
  }

  @Test func `entries added behind the checkpoint are named`() throws {
    var export = try export(20)
    export.entries += try Larkfield.lines(20..<23).map(text)
    #expect(try export.report().findings == [.notSigned(20..<23)])
    export.listDigestsAnew()
    #expect(try export.report().findings == [.notSigned(20..<23)])
  }

  @Test func `a digest changed in the list is found, and the entries cleared`() throws {
    var changed = try export()
    changed.digests[7] = MerkleHash.emptyTree.description
    #expect(try changed.report().findings == [.digestsAltered])
    var unreadable = try export()
    unreadable.digests[7] += "="
    #expect(try unreadable.report().findings == [.digestsAltered])
    var missing = try export()
    missing.digests.removeLast()
    #expect(try missing.report().findings == [.digestsAltered])
    missing.digests = []
    #expect(try !missing.report().isWhole)
  }

  @Test func `an empty line among the entries is found`() throws {
    var export = try export()
    export.entries.insert("", at: 5)
    #expect(try !export.report().isWhole)
  }
}
