internal import Crypto
package import Essentials
internal import Ledger
package import Storage
internal import Synchronization

/// The records of schools kept in memory, with the rules by which a line of the real one is refused.
///
/// Every school that is asked for has one. Stores that share a record write into it as stores of one database do.
package final class MemoryRecord: Sendable {
  private struct Contents {
    var lines: [SchoolID: [RecordLine]] = [:]
    var entries: [RecordEntry] = []
  }

  let keys: RecordKeys
  private let contents = Mutex(Contents())

  /// Records without lines.
  package init(
    keys: RecordKeys = RecordKeys(
      site: "larkfield.example", privateKey: Curve25519.Signing.PrivateKey())
  ) { self.keys = keys }

  /// The entries of all schools, the first one first.
  package var entries: [RecordEntry] { contents.withLock { $0.entries } }

  /// Adds lines at the end of a school's record, all of them or none.
  ///
  /// - Returns: The position of the first one.
  /// - Throws: What the record in the database throws for an entry that cannot be written.
  @discardableResult
  package func append(_ entries: [RecordEntry], of school: SchoolID) throws -> Int {
    try contents.withLock { contents in
      let first = contents.lines[school]?.count ?? 0
      let added = try entries.enumerated().map { place, entry in
        try RecordLine(checked(entry), school: school, position: first + place)
      }
      contents.lines[school, default: []] += added
      contents.entries += entries
      return first
    }
  }

  /// The record of one school, to be read and proved.
  package func of(_ school: SchoolID) -> MemorySchoolRecord {
    MemorySchoolRecord(record: self, school: school)
  }

  /// The lines of a school, the first one first.
  func lines(of school: SchoolID) -> [RecordLine] { contents.withLock { $0.lines[school] ?? [] } }

  private func checked(_ entry: RecordEntry) throws -> RecordEntry {
    for word in [entry.act] + entry.mentions {
      guard !word.utf8.contains(0) else { throw SQLFault.textWithNUL(sql: "record") }
      guard word.utf8.count <= RecordEntry.longestWord else {
        throw RecordStorageFault.wordTooLong(word.utf8.count)
      }
    }
    return entry
  }
}
