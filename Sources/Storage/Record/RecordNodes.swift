internal import Essentials
internal import Ledger

/// The digests inside a stored tree.
struct RecordNodes {
  let school: SchoolID

  /// Stores the roots of the full rows of 256 that end at a size, level by level.
  func close(at size: Int, on connection: SQLConnection) throws {
    var level = 0
    var count = size
    while count > 0, count.isMultiple(of: Tile.fullWidth) {
      let index = count / Tile.fullWidth - 1
      let row = try hashes(level: level, index: index, on: connection)
      guard row.count == Tile.fullWidth else {
        throw RecordStorageFault.missingNode(level: level, index: index)
      }
      // Over a full row the right edge of a tree has one subtree, and that is the row's root.
      var tree = MerkleFrontier()
      for hash in row { tree.append(hash) }
      level += 1
      try connection.execute(
        "insert into record_node (school_id, level, node_index, hash) values (?, ?, ?, ?)",
        [.identifier(school), .int(level), .int(index), .bytes(tree.root.bytes)])
      count /= Tile.fullWidth
    }
  }

  /// The digests of a tile, as many as there are (C2SP tlog-tiles).
  func hashes(level: Int, index: Int, on connection: SQLConnection) throws -> [MerkleHash] {
    let from = index * Tile.fullWidth
    let range: [SQLValue] = [.int(from), .int(from + Tile.fullWidth)]
    let read: (SQLRow) throws -> MerkleHash = { row in
      guard let hash = MerkleHash(try row.bytes(0)) else {
        throw RecordStorageFault.damaged("digest")
      }
      return hash
    }
    if level == 0 {
      return try connection.rows(
        """
        select leaf from record_entry
        where school_id = ? and position >= ? and position < ? order by position
        """, [.identifier(school)] + range, read)
    }
    return try connection.rows(
      """
      select hash from record_node
      where school_id = ? and level = ? and node_index >= ? and node_index < ?
      order by node_index
      """, [.identifier(school), .int(level)] + range, read)
  }
}
