import Testing

@testable import Ledger

@Suite struct WitnessMailTests {
  private func note(_ size: Int) throws -> String {
    let lines = try Larkfield.lines(0..<size)
    return String(decoding: try Larkfield.checkpoint(over: lines).bytes, as: UTF8.self)
  }

  private func expectFound(_ mail: String, _ notes: [String]) {
    #expect(WitnessMail.checkpoints(in: mail) == notes.map { Array($0.utf8) }, "\(mail)")
  }

  @Test func `a checkpoint is found between other words`() throws {
    let note = try note(3)
    expectFound("Dear Mrs Whitcombe,\n\nplease keep this.\n\n\(note)\nChaperone\n", [note])
    expectFound(note, [note])
  }

  @Test func `a quoted checkpoint with the line ends of a mail is found`() throws {
    let note = try note(3)
    let quoted = note.split(separator: "\n", omittingEmptySubsequences: false)
      .map { "> \($0) " }.joined(separator: "\r\n")
    expectFound("Ruth Whitcombe wrote:\r\n" + quoted, [note])
  }

  @Test func `a signature that a mail program broke in two is put together`() throws {
    let note = try note(3)
    let origin = try Larkfield.origin().description
    expectFound(note.replacing("— \(origin) ", with: "— \(origin)\n"), [note])
  }

  @Test func `several checkpoints are all found`() throws {
    let notes = [try note(2), try note(4)]
    expectFound(notes.joined(separator: "\nand later\n\n"), notes)
  }

  @Test func `a message without one gives one that cannot be read`() throws {
    let kept = EarlierCheckpoint.all(in: "Nothing here.", named: "mail of Monday")
    #expect(kept.map(\.name) == ["mail of Monday"])
    let file = try Larkfield.export(Larkfield.lines(0..<3)).file
    var chunks = [file][...]
    let report = try RecordVerifier(keys: [Larkfield.key().verifierKey], earlier: kept)
      .verify { chunks.popFirst() }
    #expect(report.findings == [.earlier("mail of Monday", .unsigned)])
  }
}
