/// How large a record is and what it says, in three lines (C2SP tlog-checkpoint).
///
/// Whoever keeps one can show later that nothing before it was changed.
package struct Checkpoint: Hashable, Sendable {
  /// Which record.
  package let origin: String
  /// How many entries it has.
  package let size: Int
  /// The root of the tree over them.
  package let root: MerkleHash
  /// Further lines, which nobody interprets; the specification advises against them.
  package let extensions: [String]

  /// A checkpoint of a record.
  /// - Throws: `CheckpointFault.unreadable` for a negative size, and for lines that are empty or are not lines.
  package init(
    origin: String, size: Int, root: MerkleHash, extensions: [String] = []
  ) throws(CheckpointFault) {
    guard (0...MerkleFrontier.largestSize).contains(size),
      ([origin] + extensions).allSatisfy({ line in
        !line.isEmpty && line.utf8.allSatisfy { $0 >= 0x20 }
      })
    else { throw .unreadable }
    self.origin = origin
    self.size = size
    self.root = root
    self.extensions = extensions
  }

  /// The lines, each with its end: what is signed.
  package var text: String {
    ([origin, String(size), root.description] + extensions).map { $0 + "\n" }.joined()
  }

  /// Reads what `text` gives, and nothing else.
  package init(text: String) throws(CheckpointFault) {
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    guard lines.count >= 4, lines.last == "", let size = Int(lines[1]),
      let root = MerkleHash(lines[2])
    else { throw .unreadable }
    try self.init(
      origin: lines[0], size: size, root: root, extensions: Array(lines[3...].dropLast()))
    guard self.text.utf8.elementsEqual(text.utf8) else { throw .unreadable }
  }
}
