internal import Essentials
package import Ledger
package import Storage

/// The record of one school in memory, read and proved as the one in a database is.
package struct MemorySchoolRecord: Sendable {
  let record: MemoryRecord
  let school: SchoolID

  /// The signed end of the record.
  package func checkpoint() throws -> SignedCheckpoint { try signed(all.count) }

  /// The end of the record when it had so many lines; nothing where it is not that long.
  package func checkpoint(at size: Int) throws -> SignedCheckpoint? {
    (0...all.count).contains(size) ? try signed(size) : nil
  }

  /// The latest lines that fit, the newest first.
  package func lines(
    _ filter: RecordFilter = RecordFilter(), before position: Int? = nil, skipping skipped: Int = 0,
    limit: Int
  ) -> [RecordLine] {
    let found = all.reversed().filter { line in
      fits(line.entry, filter) && position.map { line.position < $0 } ?? true
    }
    return Array(found.dropFirst(skipped).prefix(limit))
  }

  /// How many lines fit.
  package func count(_ filter: RecordFilter) -> Int { all.count { fits($0.entry, filter) } }

  /// A line with the proof that it stands in the signed record; nothing where there is no such line.
  package func receipt(for position: Int) throws -> RecordReceipt? {
    let all = all
    guard all.indices.contains(position) else { return nil }
    let proof = try InclusionProof(of: position, in: all.count) { hashes(level: $0, index: $1) }
    return try RecordReceipt(
      line: all[position], proof: proof, checkpoint: checkpoint(),
      keys: [record.keys.noteKey(of: school).verifierKey])
  }

  /// The proof that the record of one size is the beginning of the record of a later one.
  package func consistency(from first: Int, to second: Int) throws -> ConsistencyProof {
    try ConsistencyProof(from: first, to: second) { hashes(level: $0, index: $1) }
  }

  /// Writes the whole record with its signed end.
  package func export(to write: ([UInt8]) throws -> Void) throws {
    var writer = RecordExportWriter(RecordExportHeader(origin: try record.keys.origin(of: school)))
    try write(writer.beginning)
    for line in all { try write(writer.entry(line.bytes)) }
    try write(writer.ending(checkpoint()))
  }

  private var all: [RecordLine] { record.lines(of: school) }

  private func signed(_ size: Int) throws -> SignedCheckpoint {
    var tree = MerkleFrontier()
    for line in all.prefix(size) { tree.append(line.leafHash) }
    return try record.keys.sign(tree, of: school)
  }

  private func fits(_ entry: RecordEntry, _ filter: RecordFilter) -> Bool {
    (filter.actPrefix.map { entry.act.utf8.starts(with: $0.utf8) } ?? true)
      && (filter.thing.map { entry.mentions.contains($0) } ?? true)
      && (filter.since.map { $0 <= entry.at } ?? true)
      && (filter.until.map { entry.at < $0 } ?? true)
  }

  /// The digests of a tile, as many as there are, as the definition says and not as quickly as can be.
  private func hashes(level: Int, index: Int) -> [MerkleHash] {
    var row = all.map(\.leafHash)
    for _ in 0..<level {
      row = stride(from: 0, through: row.count - Tile.fullWidth, by: Tile.fullWidth).map { start in
        var tree = MerkleFrontier()
        for hash in row[start..<start + Tile.fullWidth] { tree.append(hash) }
        return tree.root
      }
    }
    return Array(row.dropFirst(index * Tile.fullWidth).prefix(Tile.fullWidth))
  }
}
