/// A tile with its digests, as an append writes it.
package struct WrittenTile: Hashable, Sendable {
  /// Which tile.
  package let tile: Tile
  /// As many digests as the tile is wide.
  package let hashes: [MerkleHash]

  /// The form in which a tile is served: the digests one after the other.
  package var bytes: [UInt8] { hashes.flatMap(\.bytes) }

  /// Reads the served form of a tile.
  /// - Throws: `MerkleFault.missingHashes` when it has another length than its width asks for.
  package init(_ tile: Tile, bytes: [UInt8]) throws(MerkleFault) {
    guard bytes.count == 32 * tile.width else {
      throw .missingHashes(level: tile.level, index: tile.index)
    }
    self.tile = tile
    hashes = stride(from: 0, to: bytes.count, by: 32).compactMap {
      MerkleHash(bytes[$0..<$0 + 32])
    }
  }

  init(_ tile: Tile, hashes: [MerkleHash]) {
    self.tile = tile
    self.hashes = hashes
  }
}

extension Tile {
  /// What an append writes: every tile that becomes full, and the partial one at the edge of each level.
  ///
  /// `reading` gives the digests of the partial tile at the edge of the old tree, by level and index;
  /// more than the old tree had, as a crash leaves them, are left aside.
  /// - Throws: `MerkleFault.missingHashes` when fewer are there, and what reading throws.
  package static func growing(
    from size: Int, by leaves: [MerkleHash],
    reading hashes: (_ level: Int, _ index: Int) throws -> [MerkleHash]
  ) throws -> [WrittenTile] {
    var written: [WrittenTile] = []
    var added = leaves
    for level in 0..<8 where !added.isEmpty {
      let before = size >> (8 * level)
      let (first, open) = (before / fullWidth, before % fullWidth)
      var row: [MerkleHash] = []
      if open > 0 {
        row = Array(try hashes(level, first).prefix(open))
        guard row.count == open else {
          throw MerkleFault.missingHashes(level: level, index: first)
        }
      }
      row += added
      added = []
      for start in stride(from: 0, to: row.count, by: fullWidth) {
        let part = Array(row[start..<min(start + fullWidth, row.count)])
        let tile = Tile(level: level, index: first + start / fullWidth, width: part.count)
        written.append(WrittenTile(tile, hashes: part))
        if tile.isFull { added.append(.overFullRow(part[...])) }
      }
    }
    return written
  }
}

extension MerkleHash {
  /// The root over as many neighbours as a power of two has.
  static func overFullRow(_ row: ArraySlice<MerkleHash>) -> MerkleHash {
    var row = Array(row)
    while row.count > 1 {
      row = stride(from: 0, to: row.count - 1, by: 2).map { .node(row[$0], row[$0 + 1]) }
    }
    return row.first ?? .emptyTree
  }
}
