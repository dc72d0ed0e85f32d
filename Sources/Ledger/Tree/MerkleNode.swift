/// The place of a full subtree in the tree: how high it is, and how many of its height stand before it.
package struct MerkleNode: Hashable, Sendable {
  /// 0 for an entry; a node of height 3 stands over 8 entries.
  package let height: Int
  /// How many nodes of the same height stand to its left.
  package let index: Int

  /// The node of a height with so many of its height to its left.
  package init(height: Int, index: Int) {
    self.height = height
    self.index = index
  }

  /// The positions of the entries under it.
  package var positions: Range<Int> { index << height..<(index + 1) << height }
}

extension MerkleNode {
  /// The fewest full subtrees that stand over a range of entries, from left to right.
  ///
  /// For the ranges that RFC 9162 asks for, each subtree is smaller than the one before it.
  package static func covering(_ positions: Range<Int>) -> [MerkleNode] {
    var nodes: [MerkleNode] = []
    var next = positions.lowerBound
    while next < positions.upperBound {
      let room = Int.bitWidth - 1 - (positions.upperBound - next).leadingZeroBitCount
      let height = min(room, next.trailingZeroBitCount)
      nodes.append(MerkleNode(height: height, index: next >> height))
      next += 1 << height
    }
    return nodes
  }

  /// The root over a range of entries, from the digests of full subtrees.
  static func root(
    over positions: Range<Int>, reading hash: (MerkleNode) throws -> MerkleHash
  ) throws -> MerkleHash {
    let hashes = try covering(positions).map(hash)
    return MerkleHash.folding(hashes)
  }
}

extension MerkleHash {
  /// The root over subtrees that become smaller from left to right.
  static func folding(_ subtrees: [MerkleHash]) -> MerkleHash {
    guard var root = subtrees.last else { return .emptyTree }
    for subtree in subtrees.dropLast().reversed() { root = .node(subtree, root) }
    return root
  }
}
