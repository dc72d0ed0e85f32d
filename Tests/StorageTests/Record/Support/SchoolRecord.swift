import Essentials
import Ledger
import Storage
import TestSupport

/// A school's record as contract tests read it, wherever it is.
protocol SchoolRecord: Sendable {
  func checkpoint() async throws -> SignedCheckpoint
  func checkpoint(at size: Int) async throws -> SignedCheckpoint?
  func lines(
    _ filter: RecordFilter, before position: Int?, skipping skipped: Int, limit: Int
  ) async throws -> [RecordLine]
  func count(_ filter: RecordFilter) async throws -> Int
  func receipt(for position: Int) async throws -> RecordReceipt?
  func consistency(from first: Int, to second: Int) async throws -> ConsistencyProof
  func export(to write: @escaping @Sendable ([UInt8]) throws -> Void) async throws
}

extension SQLRecord: SchoolRecord {}
extension MemorySchoolRecord: SchoolRecord {}

extension SchoolRecord {
  func lines(
    _ filter: RecordFilter = RecordFilter(), before position: Int? = nil, limit: Int
  ) async throws -> [RecordLine] {
    try await lines(filter, before: position, skipping: 0, limit: limit)
  }

  /// What the lines say was done, the first line first.
  func acts() async throws -> [String] {
    try await lines(limit: 10_000).reversed().map(\.entry.act)
  }

  /// What checking the exported record without the database comes to.
  func report(_ keys: RecordKeys, of school: SchoolID) async throws -> RecordReport {
    let pieces = Pieces()
    try await export { pieces.add($0) }
    var rest: [UInt8]? = pieces.bytes
    return try RecordVerifier(keys: [keys.noteKey(of: school).verifierKey]).verify {
      defer { rest = nil }
      return rest
    }
  }
}
