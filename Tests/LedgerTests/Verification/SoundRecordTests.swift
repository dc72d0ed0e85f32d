import Testing

@testable import Ledger

@Suite struct SoundRecordTests {
  private func checkpoint(_ size: Int) throws -> SignedCheckpoint {
    try Larkfield.checkpoint(over: Larkfield.lines(0..<size))
  }

  @Test(arguments: [1, 2, 3, 7, 8, 100])
  func `a whole record is found whole`(size: Int) throws {
    let report = try Larkfield.export(Larkfield.lines(0..<size)).report()
    #expect(report.findings.isEmpty)
    #expect(report.isWhole)
    #expect(report.signedSize == size && report.entries == size && report.from == 0)
  }

  @Test func `a record without entries is found whole`() throws {
    let writer = RecordExportWriter(RecordExportHeader(origin: try Larkfield.origin()))
    let report = try check(writer.beginning + writer.ending(checkpoint(0)))
    #expect(report.isWhole)
    #expect(report.sentences == ["The record is whole: it has no entries."])
  }

  @Test(arguments: 1..<20)
  func `a record from a position on is found whole`(from: Int) throws {
    let report = try Larkfield.export(Larkfield.lines(0..<20), from: from)
      .report(earlier: [checkpoint(from), checkpoint(20)])
    #expect(report.findings.isEmpty)
    #expect(report.agreeing == ["mail 1", "mail 2"])
  }

  @Test func `it agrees with every earlier checkpoint, of every size and in any order`() throws {
    let earlier = try [30, 0, 17, 1, 16, 29].map(checkpoint)
    let report = try Larkfield.export(Larkfield.lines(0..<30)).report(earlier: earlier)
    #expect(report.isWhole)
    #expect(report.agreeing.count == 6)
  }

  @Test func `a checkpoint by a replaced key still witnesses`() throws {
    let (old, new) = (try Larkfield.key(seed: 1), try Larkfield.key())
    let earlier = try Larkfield.checkpoint(over: Larkfield.lines(0..<3), key: old)
    let report = try Larkfield.export(Larkfield.lines(0..<9))
      .report(keys: [new.verifierKey, old.verifierKey], earlier: [earlier])
    #expect(report.isWhole)
  }

  @Test func `a part of a record is called no more than a part`() throws {
    let report = try Larkfield.export(Larkfield.lines(0..<20), from: 19).report()
    #expect(
      report.sentences == [
        "The record is whole from position 19 on, as far as it was given: 1 entry, "
          + "from position 19 to 19, exactly as signed."
      ])
  }

  @Test func `the answer is told in plain sentences`() throws {
    let report = try Larkfield.export(Larkfield.lines(0..<1200)).report(earlier: [checkpoint(30)])
    #expect(
      report.sentences == [
        "The record is whole: 1,200 entries, from position 0 to 1199, exactly as signed.",
        "It agrees with the earlier checkpoint “mail 1”.",
      ])
  }
}
