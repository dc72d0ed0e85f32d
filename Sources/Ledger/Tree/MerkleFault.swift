/// Why something cannot be said about a tree: a fault of the store or of the caller, never of a person.
package enum MerkleFault: Error, Hashable, Sendable {
  /// A stored right edge has another length than its size asks for.
  case frontierLength(Int)
  /// A tree of this size is not one that was ever written.
  case impossibleSize
  /// An entry or an earlier size lies outside the tree.
  case outsideTree
  /// A tile holds fewer digests than the tree has there, or more than fit.
  case missingHashes(level: Int, index: Int)
}
