import TestSupport
import Testing

@testable import Ledger

@Suite struct RecordReceiptTests {
  private let size = 20

  private func receipt(_ position: Int = 7) throws -> RecordReceipt {
    let lines = try Larkfield.lines(0..<size)
    let proof = try InclusionProof(
      of: position, in: size, reading: PlainTree(lines.map(\.leafHash)).hash)
    return try RecordReceipt(
      line: lines[position], proof: proof, checkpoint: Larkfield.checkpoint(over: lines),
      keys: [Larkfield.key().verifierKey])
  }

  private func findings(_ text: String) throws -> [RecordFinding] {
    try RecordReceipt(text: text).findings(with: [Larkfield.key().verifierKey])
  }

  @Test(arguments: 0..<20)
  func `a receipt for any entry is genuine, there and back`(position: Int) throws {
    let receipt = try receipt(position)
    #expect(try RecordReceipt(text: receipt.text) == receipt)
    #expect(try findings(receipt.text).isEmpty)
  }

  @Test func `a receipt is text with a proof that other programs read`() throws {
    let receipt = try receipt()
    #expect(
      receipt.text == """
        Chaperone receipt, version 1. Check it with: chaperone record verify
        \(String(decoding: receipt.line.bytes, as: UTF8.self))

        c2sp.org/tlog-proof@v1
        index 7
        \(receipt.proof.path.map(\.description).joined(separator: "\n"))

        \(String(decoding: receipt.checkpoint.bytes, as: UTF8.self))
        """)
  }

  @Test func `the receipt of the only entry has no way to go`() throws {
    let lines = try Larkfield.lines(0..<1)
    let receipt = try RecordReceipt(
      line: lines[0], proof: InclusionProof(index: 0, size: 1, path: []),
      checkpoint: Larkfield.checkpoint(over: lines), keys: [Larkfield.key().verifierKey])
    #expect(try findings(receipt.text).isEmpty)
    #expect(try RecordReceipt(text: receipt.text) == receipt)
  }

  @Test func `no bit of a receipt can be turned over`() throws {
    var random = SeededGenerator(seed: 10)
    let bytes = Array(try receipt().text.utf8)
    for place in bytes.indices {
      let changed = bytes.flipping(bit: place * 8 + .random(in: 0..<8, using: &random))
      guard let text = String(validating: changed, as: UTF8.self),
        let receipt = try? RecordReceipt(text: text)
      else { continue }
      #expect(try !receipt.findings(with: [Larkfield.key().verifierKey]).isEmpty, "\(place)")
    }
  }

  @Test func `a receipt that is not complete is not one`() throws {
    let text = try receipt().text
    for length in 0..<text.utf8.count {
      let part = String(decoding: text.utf8.prefix(length), as: UTF8.self)
      #expect(throws: RecordFinding.receiptUnreadable) { try RecordReceipt(text: part) }
    }
    #expect(throws: RecordFinding.receiptUnreadable) { try RecordReceipt(text: text + "\n") }
    #expect(throws: RecordFinding.receiptUnreadable) { try RecordReceipt(text: text + text) }
  }

  @Test func `an entry that is not in the record has no receipt`() throws {
    let lines = try Larkfield.lines(0..<size)
    let sound = try receipt()
    let other = try Larkfield.lines(7..<8, variant: 1)[0]
    let keys = [try Larkfield.key().verifierKey]
    #expect(throws: RecordFinding.notInTree(7)) {
      try RecordReceipt(
        line: other, proof: sound.proof, checkpoint: Larkfield.checkpoint(over: lines), keys: keys)
    }
    #expect(throws: RecordFinding.wrongPosition(at: 7, says: 8)) {
      try RecordReceipt(
        line: lines[8], proof: sound.proof, checkpoint: Larkfield.checkpoint(over: lines),
        keys: keys)
    }
  }

  @Test func `a receipt under another checkpoint, key or school confirms nothing`() throws {
    let sound = try receipt()
    let key = try Larkfield.key().verifierKey
    let later = try Larkfield.checkpoint(over: Larkfield.lines(0..<21))
    #expect(
      RecordReceipt(line: sound.line, proof: sound.proof, note: later.note).findings(with: [key])
        == [.notInTree(7)])
    #expect(sound.findings(with: []) == [.noKey])
    let stranger = try Larkfield.key(seed: 99).verifierKey
    #expect(sound.findings(with: [stranger]) == [.checkpoint(.unknownKey)])
    let foreign = try Larkfield.lines(7..<8, school: Larkfield.otherSchool)[0]
    #expect(
      RecordReceipt(line: foreign, proof: sound.proof, note: sound.checkpoint)
        .findings(with: [key]) == [.otherSchool(7..<8)])
  }
}
