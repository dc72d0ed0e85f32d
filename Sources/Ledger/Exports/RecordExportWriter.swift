/// Writes a school's record, whole or from a position on, as text that a person can keep on a stick.
///
/// Four parts with an empty line between them: the header; the entries, a line of JSON each; the digest
/// of each entry; the checkpoint. The digests let the verifier name the very entry that was changed.
package struct RecordExportWriter: Sendable {
  private let header: RecordExportHeader
  private var frontier: MerkleFrontier
  private var digests: [MerkleHash] = []

  /// Why an export is not finished.
  package enum Fault: Error, Hashable, Sendable {
    /// The checkpoint is for another record, or not for exactly the entries that were written.
    case checkpointDoesNotFit
    /// An entry would not stand in one line.
    case notALine
  }

  /// Begins an export.
  package init(_ header: RecordExportHeader) {
    self.header = header
    frontier = header.before
  }

  /// What the file begins with.
  package var beginning: [UInt8] {
    Array(header.lines.map { $0 + "\n" }.joined().utf8) + [Self.lineEnd]
  }

  /// What to write for the next entry, given as it is stored.
  package mutating func entry(_ bytes: [UInt8]) throws(Fault) -> [UInt8] {
    guard !bytes.isEmpty, !bytes.contains(Self.lineEnd) else { throw .notALine }
    let digest = MerkleHash.leaf(bytes)
    digests.append(digest)
    frontier.append(digest)
    return bytes + [Self.lineEnd]
  }

  /// What the file ends with.
  /// - Throws: `Fault.checkpointDoesNotFit`, so that no export leaves the program that would not verify.
  package func ending(_ signed: SignedCheckpoint) throws(Fault) -> [UInt8] {
    let checkpoint = signed.checkpoint
    guard checkpoint.origin == header.origin.description, checkpoint.size == frontier.size,
      checkpoint.root == frontier.root
    else { throw .checkpointDoesNotFit }
    let lines = digests.map { $0.description + "\n" }.joined()
    return Array("\n\(lines)\n".utf8) + signed.bytes
  }

  private static let lineEnd = UInt8(ascii: "\n")
}
