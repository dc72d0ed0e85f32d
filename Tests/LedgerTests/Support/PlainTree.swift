@testable import Ledger

/// The tree as RFC 9162 section 2.1.1 defines it, word for word and slowly: what everything else is held against.
struct PlainTree {
  let leaves: [MerkleHash]
  /// The digests of the full subtrees by height, kept so that a test over all sizes ends soon.
  private let rows: [[MerkleHash]]

  init(_ leaves: [MerkleHash]) {
    self.leaves = leaves
    var rows = [leaves]
    while let row = rows.last, row.count > 1 {
      rows.append(stride(from: 1, to: row.count, by: 2).map { .node(row[$0 - 1], row[$0]) })
    }
    self.rows = rows
  }

  /// A tree over the entries 0, 1, 2 and so on.
  init(size: Int) { self.init((0..<size).map { .leaf(Array(String($0).utf8)) }) }

  func root(_ size: Int? = nil) -> MerkleHash { root(0..<(size ?? leaves.count)) }

  func root(_ range: Range<Int>) -> MerkleHash {
    if range.isEmpty { return .emptyTree }
    if range.count == 1 { return leaves[range.lowerBound] }
    var half = 1
    while half * 2 < range.count { half *= 2 }
    let middle = range.lowerBound + half
    return .node(root(range.lowerBound..<middle), root(middle..<range.upperBound))
  }

  /// The digest of a full subtree, as a store would give it.
  func hash(of node: MerkleNode) -> MerkleHash { rows[node.height][node.index] }

  /// The digests of a tile, as far as the tree goes.
  func tile(level: Int, index: Int) -> [MerkleHash] {
    guard rows.indices.contains(8 * level) else { return [] }
    return Array(rows[8 * level].dropFirst(index * 256).prefix(256))
  }
}
