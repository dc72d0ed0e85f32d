package import Essentials
internal import Ledger

/// Writes lines of the record, in the transaction of the write that they tell of.
///
/// Every store appends through it, so a write and its lines are kept together or not at all. The record
/// of a school is one row at its end (`record_head`): the first body of a transaction that adds a line
/// locks it, all bodies add to it in memory, and right before the commit their lines are written and the
/// new end is signed. So no commit leaves an unsigned line behind, and a shared one costs one signature.
package struct RecordJournal: Sendable {
  private let keys: RecordKeys

  /// Signs with an installation's key.
  package init(keys: RecordKeys) { self.keys = keys }

  /// Begins the record of a school that has just been stored.
  package func open(_ school: SchoolID, on connection: SQLConnection) throws {
    let frontier = MerkleFrontier()
    try connection.execute(
      "insert into record_head (school_id, size, frontier, checkpoint) values (?, 0, ?, ?)",
      [
        .identifier(school), .bytes(frontier.bytes),
        .bytes(try keys.sign(frontier, of: school).bytes),
      ])
  }

  /// Adds lines at the end of a school's record; the tables have them from right before the commit.
  ///
  /// - Returns: The position of the first one.
  /// - Throws: `RecordStorageFault`, or `RecordLineFault` for an entry that cannot be written; none of
  ///   the lines is added then.
  @discardableResult
  package func append(
    _ entries: [RecordEntry], of school: SchoolID, on connection: SQLConnection
  ) throws -> Int {
    // What another body has read already, row-level security would have kept from this one.
    guard [.installation, .school(school)].contains(connection.scope) else {
      throw RecordStorageFault.noRecord
    }
    var end: RecordEnd
    if let known = connection.endings[school] as? RecordEnd {
      end = known
    } else {
      end = try RecordEnd(of: school, keys: keys, on: connection)
    }
    let first = end.size
    for entry in entries { try end.add(entry) }
    connection.endings[school] = end
    return first
  }
}
