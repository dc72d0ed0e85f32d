internal import Essentials

/// Shows, without the record, that one entry is in it: the entry, its way up the tree, and the signed root.
///
/// A reporter or a parent can keep it on paper. It says nothing about any other entry.
package struct RecordReceipt: Equatable, Sendable {
  /// The entry.
  package let line: RecordLine
  /// The way from the entry to the root.
  package let proof: InclusionProof
  /// The root, as it was signed.
  package let checkpoint: SignedNote

  /// Makes a receipt, and checks it as its holder will.
  /// - Throws: `RecordFinding`, so that no receipt leaves the program that would not verify.
  package init(
    line: RecordLine, proof: InclusionProof, checkpoint: SignedCheckpoint, keys: [VerifierKey]
  ) throws(RecordFinding) {
    self.line = line
    self.proof = proof
    self.checkpoint = checkpoint.note
    if let finding = findings(with: keys).first { throw finding }
  }

  /// A receipt as it was read; nothing is checked before `findings(with:)`.
  init(line: RecordLine, proof: InclusionProof, note: SignedNote) {
    self.line = line
    self.proof = proof
    checkpoint = note
  }

  /// Everything that is not as it has to be; nothing when the entry is in the record that one of the keys signed.
  package func findings(with keys: [VerifierKey]) -> [RecordFinding] {
    guard !keys.isEmpty else { return [.noKey] }
    let checkpoint: Checkpoint
    do {
      checkpoint = try SignedCheckpoint(bytes: self.checkpoint.bytes, keys: keys).checkpoint
    } catch {
      return [.checkpoint(error)]
    }
    let position = line.position
    guard let origin = RecordOrigin(checkpoint.origin) else { return [.checkpoint(.otherRecord)] }
    guard line.school == origin.school else { return [.otherSchool(position..<position + 1)] }
    guard proof.index == position else {
      return [.wrongPosition(at: proof.index, says: position)]
    }
    guard proof.size == checkpoint.size, proof.confirms(line.leafHash, in: checkpoint.root) else {
      return [.notInTree(position)]
    }
    return []
  }
}
