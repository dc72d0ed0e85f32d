/// The right edge of the tree: all that is needed to add entries and to know the root.
///
/// The roots of the full subtrees that the tree falls into, the largest first; as many as its size
/// has binary ones. The database keeps one for each school, and an append touches nothing else.
package struct MerkleFrontier: Hashable, Sendable {
  /// How many entries the tree has.
  package private(set) var size: Int
  /// The roots of its full subtrees, the largest and leftmost first.
  package private(set) var subtrees: [MerkleHash]

  /// The edge of a tree without entries.
  package init() {
    size = 0
    subtrees = []
  }

  /// The edge of a tree of a size.
  /// - Throws: `MerkleFault` when there are not as many subtrees as the size asks for.
  package init(size: Int, subtrees: [MerkleHash]) throws(MerkleFault) {
    guard (0...Self.largestSize).contains(size) else { throw .impossibleSize }
    guard subtrees.count == size.nonzeroBitCount else { throw .frontierLength(subtrees.count) }
    self.size = size
    self.subtrees = subtrees
  }

  /// More than any school writes, and small enough that no arithmetic overflows.
  package static let largestSize = 1 << 60

  /// Adds an entry by its digest.
  package mutating func append(_ leaf: MerkleHash) {
    var hash = leaf
    var bits = size
    while bits & 1 == 1, let left = subtrees.popLast() {
      hash = .node(left, hash)
      bits >>= 1
    }
    subtrees.append(hash)
    size += 1
  }

  /// The root of the tree (RFC 9162 section 2.1.1).
  package var root: MerkleHash { .folding(subtrees) }
}

extension MerkleFrontier {
  /// The form in the database: the size in eight bytes, the most significant first, then 32 for each subtree.
  package var bytes: [UInt8] {
    var bytes = stride(from: 56, through: 0, by: -8).map {
      UInt8(truncatingIfNeeded: size >> $0)
    }
    for subtree in subtrees { subtree.append(to: &bytes) }
    return bytes
  }

  /// Reads what `bytes` gives, and nothing else.
  /// - Throws: `MerkleFault` when a byte is missing or left over, so that a damaged row stops the append.
  package init(bytes: [UInt8]) throws(MerkleFault) {
    guard bytes.count >= 8 else { throw .frontierLength(bytes.count) }
    let number = bytes[..<8].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    guard let size = Int(exactly: number), size <= Self.largestSize else { throw .impossibleSize }
    guard bytes.count == 8 + 32 * size.nonzeroBitCount else {
      throw .frontierLength(bytes.count)
    }
    let subtrees = stride(from: 8, to: bytes.count, by: 32).compactMap {
      MerkleHash(bytes[$0..<$0 + 32])
    }
    try self.init(size: size, subtrees: subtrees)
  }
}
