/// Shows that a tree begins with an earlier one: that nothing was changed, only added.
package struct ConsistencyProof: Hashable, Sendable {
  /// How many entries the earlier tree had.
  package var first: Int
  /// How many entries the later tree has.
  package var second: Int
  /// The digests from which both roots follow.
  package var path: [MerkleHash]

  /// A proof as it was read; nothing is checked before `confirms`.
  package init(first: Int, second: Int, path: [MerkleHash]) {
    self.first = first
    self.second = second
    self.path = path
  }

  /// Makes the proof (RFC 9162 section 2.1.4.1) from the digests of full subtrees.
  /// - Throws: `MerkleFault.outsideTree`, and what reading a digest throws.
  package init(
    from first: Int, to second: Int, reading hash: (MerkleNode) throws -> MerkleHash
  ) throws {
    guard first >= 0, first <= second, second <= MerkleFrontier.largestSize else {
      throw MerkleFault.outsideTree
    }
    self.init(
      first: first, second: second,
      path: try Self.subtrees(from: first, to: second).map {
        try MerkleNode.root(over: $0, reading: hash)
      })
  }

  /// The ranges from whose roots both roots follow.
  private static func subtrees(from first: Int, to second: Int) -> [Range<Int>] {
    guard first > 0, first < second else { return [] }
    var ranges: [Range<Int>] = []
    var tree = 0..<second
    while first != tree.upperBound {
      let middle = tree.lowerBound + tree.count.largestPowerOfTwoBelow
      if first <= middle {
        ranges.append(middle..<tree.upperBound)
        tree = tree.lowerBound..<middle
      } else {
        ranges.append(tree.lowerBound..<middle)
        tree = middle..<tree.upperBound
      }
    }
    // A first tree that is a full subtree is known to whoever checks, by its root.
    if tree.lowerBound > 0 { ranges.append(tree) }
    return ranges.reversed()
  }

  /// Whether the tree with the second root begins with the tree with the first root
  /// (RFC 9162 section 2.1.4.2).
  ///
  /// Every tree begins with the tree without entries, whose root has to be the root of nothing.
  package func confirms(_ firstRoot: MerkleHash, in secondRoot: MerkleHash) -> Bool {
    if first == second { return first >= 0 && path.isEmpty && firstRoot == secondRoot }
    if first == 0 { return second > 0 && path.isEmpty && firstRoot == .emptyTree }
    guard first > 0, first < second else { return false }
    var rest = path[...]
    if first.nonzeroBitCount == 1 { rest = [firstRoot] + rest }
    guard let start = rest.popFirst() else { return false }
    var (place, last) = (first - 1, second - 1)
    let full = place.trailingOneBitCount
    place >>= full
    last >>= full
    var (older, newer) = (start, start)
    for hash in rest {
      guard last > 0 else { return false }
      if place & 1 == 1 || place == last {
        older = .node(hash, older)
        newer = .node(hash, newer)
        while place & 1 == 0, place != 0 {
          place >>= 1
          last >>= 1
        }
      } else {
        newer = .node(newer, hash)
      }
      place >>= 1
      last >>= 1
    }
    return last == 0 && older == firstRoot && newer == secondRoot
  }
}

extension Int {
  fileprivate var trailingOneBitCount: Int { (~self).trailingZeroBitCount }
}
