/// Makes proofs out of a copy of a record: 32 bytes are kept for each entry, and the text of the one that is asked for.
package struct RecordProver: Sendable {
  private let leaves: [MerkleHash]
  private let line: RecordLine?
  private let checkpoint: SignedCheckpoint

  /// Why no proof can be made of a copy.
  package enum Fault: Error, Hashable, Sendable {
    /// The copy does not begin with the first entry.
    case incomplete
    /// The copy ends before its checkpoint.
    case noCheckpoint
    /// There is no such entry, or the earlier checkpoint covers more than the copy has.
    case outside
  }

  /// Reads a copy that `RecordVerifier` found whole; entries are hashed as they stand there.
  ///
  /// - Parameter position: The entry that a receipt is wanted for.
  /// - Throws: `Fault`, `CheckpointFault`, and what reading throws.
  package init(
    _ nextChunk: @escaping () throws -> [UInt8]?, keys: [VerifierKey], position: Int? = nil
  ) throws {
    var reader = RecordExportReader(nextChunk)
    var leaves: [MerkleHash] = []
    var line: RecordLine?
    var signed: SignedCheckpoint?
    while let part = try reader.next() {
      switch part {
      case .header(let header): guard header.from == 0 else { throw Fault.incomplete }
      case .entry(let bytes):
        if leaves.count == position { line = try RecordLine(bytes: bytes) }
        leaves.append(.leaf(bytes))
      case .digest: break
      case .checkpoint(let bytes): signed = try SignedCheckpoint(bytes: bytes, keys: keys)
      }
    }
    guard let signed, signed.checkpoint.size <= leaves.count else { throw Fault.noCheckpoint }
    self.leaves = leaves
    self.line = line
    checkpoint = signed
  }

  /// The receipt for the entry that was asked for.
  /// - Throws: `Fault.outside`, or the `RecordFinding` that keeps it from being true.
  package func receipt(keys: [VerifierKey]) throws -> RecordReceipt {
    guard let line, line.position < checkpoint.checkpoint.size else { throw Fault.outside }
    let proof = try InclusionProof(of: line.position, in: checkpoint.checkpoint.size, reading: hash)
    return try RecordReceipt(line: line, proof: proof, checkpoint: checkpoint, keys: keys)
  }

  /// The proof that the record begins with that of an earlier checkpoint.
  /// - Throws: `Fault.outside`, `CheckpointFault`, or the `RecordFinding` that keeps it from being true.
  package func consistency(
    with earlier: EarlierCheckpoint, keys: [VerifierKey]
  ) throws -> RecordConsistency {
    let first = try SignedCheckpoint(bytes: earlier.bytes, keys: keys)
    let size = checkpoint.checkpoint.size
    guard first.checkpoint.size <= size else { throw Fault.outside }
    let proof = try ConsistencyProof(from: first.checkpoint.size, to: size, reading: hash)
    let made = RecordConsistency(proof: proof, earlier: first.note, later: checkpoint.note)
    if let finding = made.findings(with: keys).first { throw finding }
    return made
  }

  private func hash(_ node: MerkleNode) throws -> MerkleHash {
    guard node.positions.upperBound <= leaves.count else { throw MerkleFault.outsideTree }
    return .overFullRow(leaves[node.positions])
  }
}
