/// The roots that a tree had on the way, at the sizes that somebody asks about.
struct TreeHistory {
  private var roots: [Int: MerkleHash] = [:]
  /// How far the tree goes.
  let size: Int

  /// Grows a tree from its edge by entries.
  init(
    from edge: MerkleFrontier, adding leaves: some Sequence<MerkleHash>, askingFor sizes: Set<Int>
  ) {
    var frontier = edge
    if sizes.contains(frontier.size) { roots[frontier.size] = frontier.root }
    for leaf in leaves {
      frontier.append(leaf)
      if sizes.contains(frontier.size) { roots[frontier.size] = frontier.root }
    }
    size = frontier.size
  }

  /// The root at a size that was asked for and reached.
  subscript(size: Int) -> MerkleHash? { roots[size] }

  /// Whether the tree, at the checkpoint's size, is the one that was signed.
  func agrees(with checkpoint: Checkpoint) -> Bool {
    roots[checkpoint.size] == checkpoint.root
  }
}
