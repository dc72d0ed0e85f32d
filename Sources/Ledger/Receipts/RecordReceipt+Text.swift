extension RecordReceipt {
  /// The first line: says what it is to whoever finds it, and to the reader.
  static let title = "Chaperone receipt, version 1. Check it with: chaperone record verify"
  /// What the proof begins with (C2SP tlog-proof).
  static let proofTitle = "c2sp.org/tlog-proof@v1"

  /// The receipt as text: a title, the entry, an empty line, and a proof that other programs read too
  /// (C2SP tlog-proof).
  package var text: String {
    let entry = String(decoding: line.bytes, as: UTF8.self)
    let path = proof.path.map { $0.description + "\n" }.joined()
    let note = String(decoding: checkpoint.bytes, as: UTF8.self)
    return """
      \(Self.title)
      \(entry)

      \(Self.proofTitle)
      index \(proof.index)
      \(path)
      \(note)
      """
  }

  /// Reads what `text` gives, and nothing else.
  /// - Throws: `RecordFinding.receiptUnreadable`.
  package init(text: String) throws(RecordFinding) {
    let lines = text.utf8.split(
      separator: UInt8(ascii: "\n"), maxSplits: 200, omittingEmptySubsequences: false)
    guard lines.count > 8, let line = try? RecordLine(bytes: Array(lines[1])),
      let index = Int(String(Substring(lines[4])).dropFirst(6)),
      let pathEnd = lines[5...].firstIndex(where: \.isEmpty)
    else { throw .receiptUnreadable }
    let path = lines[5..<pathEnd].compactMap { MerkleHash(base64: $0) }
    let noteStart = lines[pathEnd].endIndex
    let note = text.utf8[noteStart...].dropFirst()
    guard let signed = try? SignedNote(bytes: note),
      let size = try? Checkpoint(text: signed.text).size
    else { throw .receiptUnreadable }
    self.init(
      line: line, proof: InclusionProof(index: index, size: size, path: path), note: signed)
    guard self.text.utf8.elementsEqual(text.utf8) else { throw .receiptUnreadable }
  }
}
