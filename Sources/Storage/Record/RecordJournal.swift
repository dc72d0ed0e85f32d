package import Essentials
internal import Ledger

/// Writes lines of the record, in the transaction of the write that they tell of.
///
/// Every store appends through it, so a write and its lines are kept together or not at all. The record
/// of a school is one row at its end (`record_head`): it is locked, the tree grows at its right edge, and
/// the new end is signed before the commit. So no commit leaves an unsigned line behind.
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
        .identifier(school), .bytes(frontier.bytes), .bytes(try checkpoint(frontier, of: school)),
      ])
  }

  /// Adds lines at the end of a school's record.
  ///
  /// - Returns: The position of the first one.
  /// - Throws: `RecordStorageFault`, or `RecordLineFault` for an entry that cannot be written.
  @discardableResult
  package func append(
    _ entries: [RecordEntry], of school: SchoolID, on connection: SQLConnection
  ) throws -> Int {
    // On PostgreSQL the update makes other processes wait for the row; on SQLite nobody else writes anyway.
    let stored = try connection.firstRow(
      "update record_head set size = size where school_id = ? returning frontier",
      [.identifier(school)]
    ) { try $0.bytes(0) }
    guard let stored else { throw RecordStorageFault.noRecord }
    var frontier = try MerkleFrontier(bytes: stored)
    let first = frontier.size
    for entry in entries {
      let line = try RecordLine(entry, school: school, position: frontier.size)
      try insert(line, on: connection)
      frontier.append(line.leafHash)
      try RecordNodes(school: school).close(at: frontier.size, on: connection)
    }
    try connection.execute(
      "update record_head set size = ?, frontier = ?, checkpoint = ? where school_id = ?",
      [
        .int(frontier.size), .bytes(frontier.bytes),
        .bytes(try checkpoint(frontier, of: school)), .identifier(school),
      ])
    return first
  }

  private func insert(_ line: RecordLine, on connection: SQLConnection) throws {
    let school = SQLValue.identifier(line.school)
    try connection.execute(
      """
      insert into record_entry (school_id, position, at, act, line, leaf)
      values (?, ?, ?, ?, ?, ?)
      """,
      [
        school, .int(line.position), .instant(line.entry.at), .text(line.entry.act),
        .bytes(line.bytes), .bytes(line.leafHash.bytes),
      ])
    // Several rows with one way to the server; never so many that the texts become endless.
    let things = Array(line.entry.mentions)
    for first in stride(from: 0, to: things.count, by: 8) {
      let some = things[first..<min(first + 8, things.count)]
      let rows = some.map { _ in "(?, ?, ?)" }.joined(separator: ", ")
      try connection.execute(
        "insert into record_mention (school_id, thing_id, position) values \(rows)",
        some.flatMap { [school, .text($0), .int(line.position)] })
    }
  }

  private func checkpoint(_ frontier: MerkleFrontier, of school: SchoolID) throws -> [UInt8] {
    let key = try keys.noteKey(of: school)
    let checkpoint = try Checkpoint(
      origin: key.verifierKey.name, size: frontier.size, root: frontier.root)
    return try SignedCheckpoint(signing: checkpoint, with: key).bytes
  }
}

extension RecordEntry {
  /// The identifiers of everything and everybody that a line is about, each once.
  var mentions: Set<String> {
    var found = Set(objects.map(\.id))
    switch actor {
    case .person(let person), .link(let person): found.insert(person.description)
    case .onBehalf(let by, let of): found.formUnion([by.description, of.description])
    case .program: break
    }
    return found
  }
}
