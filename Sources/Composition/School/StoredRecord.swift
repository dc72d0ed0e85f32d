package import Essentials
package import Storage
package import WebUI

internal import Ledger
internal import Synchronization

/// The stored record as the pages read it.
package struct StoredRecord: RecordReading {
  private let record: SQLRecord
  private let verifierKey: @Sendable () throws -> String

  /// The record of a school.
  package init(_ database: any SQLDatabase, of school: SchoolID, keys: RecordKeys) {
    record = SQLRecord(database, of: school, keys: keys)
    verifierKey = { try keys.noteKey(of: school).verifierKey.description }
  }

  /// The latest checkpoint.
  package func checkpoint() async throws -> RecordCheckpoint {
    try shown(try await record.checkpoint())
  }

  private func shown(_ signed: SignedCheckpoint) throws -> RecordCheckpoint {
    RecordCheckpoint(
      size: signed.checkpoint.size, root: signed.checkpoint.root.description,
      text: String(decoding: signed.bytes, as: UTF8.self), verifierKey: try verifierKey())
  }

  /// Entries from the newest to the oldest.
  package func entries(
    matching search: RecordSearch, before: Int?, limit: Int
  ) async throws -> [RecordedEntry] {
    let filter = RecordFilter(
      actPrefix: search.actPrefix, thing: search.thing, since: search.since, until: search.until)
    return try await record.lines(filter, before: before, limit: limit).map {
      RecordedEntry(position: $0.position, entry: $0.entry)
    }
  }

  /// A page of the entries that match, with how many match in all: two statements.
  package func page(
    matching search: RecordSearch, skipping: Int, limit: Int
  ) async throws -> (entries: [RecordedEntry], total: Int) {
    let filter = RecordFilter(
      actPrefix: search.actPrefix, thing: search.thing, since: search.since, until: search.until)
    let lines = try await record.lines(filter, skipping: skipping, limit: limit)
    return (
      lines.map { RecordedEntry(position: $0.position, entry: $0.entry) },
      try await record.count(filter)
    )
  }

  /// The checkpoint of an earlier size, made again, where the record still begins as it did then.
  package func checkpoint(at size: Int) async throws -> RecordCheckpoint? {
    try await record.checkpoint(at: size).map(shown)
  }

  /// The record as `chaperone record verify` reads it.
  package func export() async throws -> [(name: String, bytes: [UInt8])] {
    let pieces = Pieces()
    try await record.export { pieces.add($0) }
    return [("record.txt", pieces.all)]
  }

  /// What is written comes from the thread of the database.
  private final class Pieces: Sendable {
    private let bytes = Mutex<[UInt8]>([])
    func add(_ more: [UInt8]) { bytes.withLock { $0 += more } }
    var all: [UInt8] { bytes.withLock { $0 } }
  }
}
