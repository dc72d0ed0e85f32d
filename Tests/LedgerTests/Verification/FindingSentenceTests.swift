import Testing

@testable import Ledger

@Suite struct FindingSentenceTests {
  static let all: [RecordFinding] = [
    .file(.notAnExport), .file(.rewrittenLineEnds), .file(.headerUnreadable),
    .file(.lineTooLong(7)), .file(.cutShort), .file(.trailing(21)), .noKey,
    .otherRecord("larkfield.example"), .unreadable(3..<4), .unreadable(3..<9),
    .newerVersion(3..<4), .otherSchool(3..<4), .otherSchool(3..<5), .wrongPosition(at: 3, says: 9),
    .missing(3..<4), .missing(3..<9), .repeated(3..<4), .outOfOrder(3..<4), .altered(3..<4),
    .altered(3..<9), .notSigned(3..<4), .alteredAmong(3..<9), .notConfirmed(3..<9),
    .digestsAltered, .noCheckpoint, .checkpoint(.unreadable), .checkpoint(.unsigned),
    .checkpoint(.unknownKey), .checkpoint(.forged), .checkpoint(.otherRecord),
    .earlier("mail of Monday 9 June 2025", .forged), .rolledBack("mail", 3..<9),
    .forked("mail", 3..<9), .contradiction("one", "two"), .beforeExport("mail", size: 3, from: 9),
    .notCompared("mail"), .receiptUnreadable, .notInTree(3), .more(12),
  ]

  @Test(arguments: all)
  func `what was found is told in plain sentences`(finding: RecordFinding) {
    let sentence = finding.description
    #expect(sentence.hasSuffix("."))
    #expect(!sentence.contains("!") && !sentence.contains("Optional") && !sentence.contains(".."))
    for word in ["leaf", "Merkle", "hash", "root", "tree"] {
      #expect(!sentence.contains(word), "\(word)")
    }
  }

  @Test func `where something is wrong from a position on, it is named`() {
    #expect(
      RecordFinding.altered(3..<4).description
        == "The entry at position 3 was changed after it was signed.")
    #expect(
      RecordFinding.missing(3..<9).description
        == "The entries from position 3 to 8 are missing.")
    #expect(RecordFinding.rolledBack("mail", 15..<20).from == 15)
  }

  @Test func `a record that is wrong everywhere gives a report that ends`() throws {
    var export = try Larkfield.export(Larkfield.lines(0..<600))
    for position in stride(from: 0, to: 600, by: 2) { export.entries[position] += " " }
    let report = try export.report()
    #expect(report.findings.count <= FindingList.most + 1)
    guard case .more = report.findings.last else {
      Issue.record("the rest is counted")
      return
    }
  }
}
