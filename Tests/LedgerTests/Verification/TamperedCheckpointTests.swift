import Testing

@testable import Ledger

/// Each way to tamper with what was signed, now or earlier.
@Suite struct TamperedCheckpointTests {
  private func lines(_ size: Int, variant: Int = 0) throws -> [RecordLine] {
    try Larkfield.lines(0..<size, variant: variant)
  }

  private func checkpoint(_ size: Int, variant: Int = 0) throws -> SignedCheckpoint {
    try Larkfield.checkpoint(over: lines(size, variant: variant))
  }

  private func export(_ size: Int = 20) throws -> ExportText { try Larkfield.export(lines(size)) }

  @Test func `a missing checkpoint confirms nothing`() throws {
    var export = try export()
    export.note = ""
    let report = try export.report()
    #expect(report.findings == [.noCheckpoint])
    #expect(!report.isWhole && report.signedSize == nil)
  }

  @Test func `a missing signature confirms nothing`() throws {
    var export = try export()
    let text = try checkpoint(20).note.text
    for note in [text, text + "\n"] {
      export.note = note
      #expect(try export.report().findings == [.checkpoint(.unsigned)])
    }
  }

  @Test func `a signature with an unknown key confirms nothing`() throws {
    var export = try export()
    let stranger = try Larkfield.checkpoint(over: lines(20), key: Larkfield.key(seed: 99))
    export.note = String(decoding: stranger.bytes, as: UTF8.self)
    #expect(try export.report().findings == [.checkpoint(.unknownKey)])
  }

  @Test func `without a key nothing is confirmed`() throws {
    let report = try export().report(keys: [], earlier: [checkpoint(3)])
    #expect(report.findings.first == .noKey)
    #expect(!report.isWhole && report.agreeing.isEmpty)
  }

  @Test(arguments: [("20\n", "21\n"), ("larkfield.example/", "larkfeild.example/")])
  func `a changed checkpoint is a forgery`(one: String, other: String) throws {
    var export = try export()
    let text = try checkpoint(20).note.text
    let changed = text.replacing(one, with: other, maxReplacements: 1)
    #expect(changed != text)
    export.note = export.note.replacing(text, with: changed)
    #expect(try export.report().findings == [.checkpoint(.forged)])
  }

  @Test func `another school's record is not this one`() throws {
    let others = try Larkfield.lines(0..<5, school: Larkfield.otherSchool)
    let export = try Larkfield.export(others, school: Larkfield.otherSchool)
    let origin = try Larkfield.origin(Larkfield.otherSchool).description
    #expect(
      try export.report().findings == [.otherRecord(origin), .checkpoint(.unknownKey)])
  }

  @Test func `another school's record under this one's name is found`() throws {
    let others = try Larkfield.lines(0..<5, school: Larkfield.otherSchool)
    var export = try Larkfield.export(others, school: Larkfield.otherSchool)
    export.header[1] = "origin \(try Larkfield.origin())"
    let findings = try export.report().findings
    #expect(findings.first == .otherSchool(0..<5))
    #expect(findings.contains(.checkpoint(.unknownKey)))
  }

  @Test func `the key of one school confirms nothing of another, though both are known`() throws {
    var export = try export(5)
    let other = try Larkfield.checkpoint(
      over: Larkfield.lines(0..<5, school: Larkfield.otherSchool), school: Larkfield.otherSchool)
    export.note = String(decoding: other.bytes, as: UTF8.self)
    let keys = try [Larkfield.key(), Larkfield.key(Larkfield.otherSchool)].map(\.verifierKey)
    #expect(try export.report(keys: keys).findings == [.checkpoint(.otherRecord)])
  }

  @Test func `an old checkpoint under the whole record leaves entries unsigned`() throws {
    var export = try export(20)
    export.note = String(decoding: try checkpoint(15).bytes, as: UTF8.self)
    #expect(try export.report().findings == [.notSigned(15..<20)])
  }

  @Test func `an old database with its valid old checkpoint is found by one mail`() throws {
    let old = try export(15)
    #expect(try old.report().isWhole, "by itself nothing is wrong with it")
    let report = try old.report(earlier: [checkpoint(20)])
    #expect(report.findings == [.rolledBack("mail 1", 15..<20)])
    #expect(report.firstDoubt == 15)
  }

  @Test func `an old database that has grown again is found by one mail`() throws {
    let forked = try lines(10) + Larkfield.lines(10..<30, variant: 1)
    let export = try Larkfield.export(forked)
    #expect(try export.report().isWhole, "by itself nothing is wrong with it")
    let report = try export.report(earlier: [checkpoint(8), checkpoint(20)])
    #expect(report.findings == [.forked("mail 2", 8..<20)])
    #expect(report.agreeing == ["mail 1"])
  }

  @Test func `two forks shown to two people are found from either with the other's mail`() throws {
    let (one, other) = (try lines(20), try lines(10) + Larkfield.lines(10..<20, variant: 1))
    for (shown, kept) in [(one, other), (other, one)] {
      let report = try Larkfield.export(shown)
        .report(earlier: [Larkfield.checkpoint(over: kept)])
      #expect(report.findings == [.forked("mail 1", 0..<20)])
    }
  }

  @Test func `two mails that contradict each other are found`() throws {
    let report = try export(20).report(earlier: [checkpoint(9), checkpoint(9, variant: 1)])
    #expect(report.findings.contains(.contradiction("mail 1", "mail 2")))
    #expect(report.findings.contains(.forked("mail 2", 9..<10)) == false)
    #expect(!report.isWhole)
  }

  @Test func `a mail that is not genuine is named, and shows nothing`() throws {
    let stranger = try Larkfield.checkpoint(over: lines(9), key: Larkfield.key(seed: 99))
    let report = try export(20).report(earlier: [stranger])
    #expect(report.findings == [.earlier("mail 1", .unknownKey)])
    let forged = EarlierCheckpoint(
      name: "old mail", bytes: try checkpoint(9).bytes.flipping(bit: 8 * 70))
    var chunks = [try export(20).file][...]
    let findings = try RecordVerifier(keys: [Larkfield.key().verifierKey], earlier: [forged])
      .verify { chunks.popFirst() }.findings
    #expect(findings.count == 1)
  }

  @Test func `a mail from before the export begins cannot be compared, and is told`() throws {
    let report = try Larkfield.export(lines(20), from: 10).report(earlier: [checkpoint(9)])
    #expect(report.findings == [.beforeExport("mail 1", size: 9, from: 10)])
  }

  @Test func `a mail beyond a gap cannot be compared, and is told`() throws {
    var export = try export(20)
    export.entries.remove(at: 5)
    export.digests.remove(at: 5)
    let report = try export.report(earlier: [checkpoint(3), checkpoint(12)])
    #expect(report.agreeing == ["mail 1"])
    #expect(
      report.findings == [.missing(5..<6), .notConfirmed(3..<20), .notCompared("mail 2")])
  }
}
