/// Shows, without the record, that one checkpoint's record begins with that of an earlier one: nothing was changed,
/// only added.
package struct RecordConsistency: Equatable, Sendable {
  /// The way from one root to the other.
  package let proof: ConsistencyProof
  /// The earlier root, as it was signed.
  package let earlier: SignedNote
  /// The later root, as it was signed.
  package let later: SignedNote

  /// A proof as it was made or read; nothing is checked before `findings(with:)`.
  package init(proof: ConsistencyProof, earlier: SignedNote, later: SignedNote) {
    self.proof = proof
    self.earlier = earlier
    self.later = later
  }

  /// Everything that is not as it has to be; nothing when both are checkpoints of one record that one of the keys signed,
  /// and the later record begins with the earlier one.
  package func findings(with keys: [VerifierKey]) -> [RecordFinding] {
    guard !keys.isEmpty else { return [.noKey] }
    let first: Checkpoint
    let second: Checkpoint
    do {
      first = try SignedCheckpoint(bytes: earlier.bytes, keys: keys).checkpoint
    } catch {
      return [.earlier("in this file", error)]
    }
    do {
      second = try SignedCheckpoint(bytes: later.bytes, keys: keys).checkpoint
    } catch {
      return [.checkpoint(error)]
    }
    guard first.origin == second.origin else { return [.checkpoint(.otherRecord)] }
    guard proof.first == first.size, proof.second == second.size,
      proof.confirms(first.root, in: second.root)
    else { return [.inconsistent(first.size, second.size)] }
    return []
  }
}

extension RecordConsistency {
  /// The first line: says what it is to whoever finds it, and to the reader.
  static let title = "Chaperone consistency, version 1. Check it with: chaperone record verify"

  /// The proof as text: a title, both sizes, the path, and both checkpoints as they were signed.
  package var text: String {
    let path = proof.path.map { $0.description + "\n" }.joined()
    return """
      \(Self.title)
      from \(proof.first)
      to \(proof.second)
      \(path)
      \(String(decoding: earlier.bytes, as: UTF8.self))
      \(String(decoding: later.bytes, as: UTF8.self))
      """
  }

  /// Reads what `text` gives, and nothing else.
  /// - Throws: `RecordFinding.receiptUnreadable`.
  package init(text: String) throws(RecordFinding) {
    let lines = text.utf8.split(
      separator: UInt8(ascii: "\n"), maxSplits: 400, omittingEmptySubsequences: false)
    let ends = lines.indices.filter { lines[$0].isEmpty }
    // Behind the path, between text and signatures of the first note, and behind that note.
    guard ends.count >= 4, ends[0] >= 3,
      let first = Int(String(Substring(lines[1])).dropFirst(5)),
      let second = Int(String(Substring(lines[2])).dropFirst(3))
    else { throw .receiptUnreadable }
    let path = lines[3..<ends[0]].compactMap { MerkleHash(base64: $0) }
    let noteStart = text.utf8.index(after: lines[ends[0]].endIndex)
    let noteEnd = lines[ends[2]].startIndex
    guard let earlier = try? SignedNote(bytes: text.utf8[noteStart..<noteEnd]),
      let later = try? SignedNote(bytes: text.utf8[text.utf8.index(after: noteEnd)...])
    else { throw .receiptUnreadable }
    self.init(
      proof: ConsistencyProof(first: first, second: second, path: path), earlier: earlier,
      later: later)
    guard self.text.utf8.elementsEqual(text.utf8) else { throw .receiptUnreadable }
  }
}
