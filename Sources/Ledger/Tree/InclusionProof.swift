/// Shows that an entry stands at a position of a tree, with one digest for each doubling of the tree.
package struct InclusionProof: Hashable, Sendable {
  /// The position of the entry, from 0.
  package var index: Int
  /// How many entries the tree has.
  package var size: Int
  /// The digests beside the way from the entry up to the root.
  package var path: [MerkleHash]

  /// A proof as it was read; nothing is checked before `confirms`.
  package init(index: Int, size: Int, path: [MerkleHash]) {
    self.index = index
    self.size = size
    self.path = path
  }

  /// Makes the proof (RFC 9162 section 2.1.3.1) from the digests of full subtrees.
  /// - Throws: `MerkleFault.outsideTree`, and what reading a digest throws.
  package init(
    of index: Int, in size: Int, reading hash: (MerkleNode) throws -> MerkleHash
  ) throws {
    guard index >= 0, index < size, size <= MerkleFrontier.largestSize else {
      throw MerkleFault.outsideTree
    }
    self.init(
      index: index, size: size,
      path: try Self.siblings(of: index, in: size).map {
        try MerkleNode.root(over: $0, reading: hash)
      })
  }

  /// The ranges beside the way from an entry up to the root.
  private static func siblings(of index: Int, in size: Int) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var tree = 0..<size
    while tree.count > 1 {
      let middle = tree.lowerBound + tree.count.largestPowerOfTwoBelow
      if index < middle {
        ranges.append(middle..<tree.upperBound)
        tree = tree.lowerBound..<middle
      } else {
        ranges.append(tree.lowerBound..<middle)
        tree = middle..<tree.upperBound
      }
    }
    return ranges.reversed()
  }

  /// The root that the proof leads to from an entry; nothing when the proof has the wrong length
  /// (RFC 9162 section 2.1.3.2).
  package func root(from leaf: MerkleHash) -> MerkleHash? {
    guard index >= 0, index < size else { return nil }
    var (place, last) = (index, size - 1)
    var hash = leaf
    for sibling in path {
      guard last > 0 else { return nil }
      if place & 1 == 1 || place == last {
        hash = .node(sibling, hash)
        while place & 1 == 0, place != 0 {
          place >>= 1
          last >>= 1
        }
      } else {
        hash = .node(hash, sibling)
      }
      place >>= 1
      last >>= 1
    }
    return last == 0 ? hash : nil
  }

  /// Whether the entry stands at this position of the tree with this root.
  package func confirms(_ leaf: MerkleHash, in root: MerkleHash) -> Bool {
    self.root(from: leaf) == root
  }
}

extension Int {
  /// The largest power of two that is smaller; for numbers above 1.
  var largestPowerOfTwoBelow: Int { 1 << (Int.bitWidth - 1 - (self - 1).leadingZeroBitCount) }
}
