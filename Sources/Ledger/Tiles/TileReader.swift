/// Finds the digest of any full subtree in tiles, and asks for no tile twice.
struct TileReader {
  private var known: [Tile: [MerkleHash]] = [:]

  mutating func hash(
    of node: MerkleNode, reading hashes: (_ level: Int, _ index: Int) throws -> [MerkleHash]
  ) throws -> MerkleHash {
    let (level, height) = (node.height / 8, node.height % 8)
    let first = node.index << height
    let tile = Tile(level: level, index: first / Tile.fullWidth)
    let row = try known[tile] ?? hashes(level, tile.index)
    known[tile] = row
    let start = first % Tile.fullWidth
    let end = start + 1 << height
    guard row.count >= end, row.count <= Tile.fullWidth else {
      throw MerkleFault.missingHashes(level: level, index: tile.index)
    }
    return .overFullRow(row[start..<end])
  }
}

extension InclusionProof {
  /// Makes the proof from tiles: `tiles` gives the digests of one, by level and index.
  /// - Throws: `MerkleFault`, and what reading a tile throws.
  package init(
    of index: Int, in size: Int,
    tiles: (_ level: Int, _ index: Int) throws -> [MerkleHash]
  ) throws {
    var reader = TileReader()
    try self.init(of: index, in: size) { try reader.hash(of: $0, reading: tiles) }
  }
}

extension ConsistencyProof {
  /// Makes the proof from tiles: `tiles` gives the digests of one, by level and index.
  /// - Throws: `MerkleFault`, and what reading a tile throws.
  package init(
    from first: Int, to second: Int,
    tiles: (_ level: Int, _ index: Int) throws -> [MerkleHash]
  ) throws {
    var reader = TileReader()
    try self.init(from: first, to: second) { try reader.hash(of: $0, reading: tiles) }
  }
}

extension MerkleFrontier {
  /// The right edge of a tree of a size, read from tiles: to check a stored one, or to make it anew.
  /// - Throws: `MerkleFault`, and what reading a tile throws.
  package init(
    of size: Int, tiles: (_ level: Int, _ index: Int) throws -> [MerkleHash]
  ) throws {
    guard (0...Self.largestSize).contains(size) else { throw MerkleFault.impossibleSize }
    var reader = TileReader()
    try self.init(
      size: size,
      subtrees: MerkleNode.covering(0..<size).map { try reader.hash(of: $0, reading: tiles) })
  }
}
