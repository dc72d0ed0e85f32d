package import Essentials
package import Ledger

/// A school's record, to be read, shown, proved and taken away.
package struct SQLRecord: Sendable {
  private let database: any SQLDatabase
  private let school: SchoolID
  private let keys: RecordKeys

  /// The record of a school, whose signatures are checked whenever its end is read.
  package init(_ database: any SQLDatabase, of school: SchoolID, keys: RecordKeys) {
    self.database = database
    self.school = school
    self.keys = keys
  }

  /// The signed end of the record.
  ///
  /// - Throws: `RecordStorageFault.noRecord`, and `CheckpointFault` where it is not signed by our key.
  package func checkpoint() async throws -> SignedCheckpoint {
    try await database.read(for: .school(school)) { try end($0) }
  }

  /// The bytes that are others after every write to the school: its signed end, whose signature is not looked at.
  ///
  /// - Throws: `RecordStorageFault.noRecord`.
  package func mark() async throws -> [UInt8] {
    try await database.read(for: .school(school)) { try bytesOfEnd($0) }
  }

  /// The end of the record when it had so many lines, signed once more.
  ///
  /// It is put together from the stored digests, and signed only where the record as it was signed last begins with it: what
  /// somebody changed in the database is not vouched for a second time.
  ///
  /// - Returns: Nothing where the record is not that long, or does not begin so.
  package func checkpoint(at size: Int) async throws -> SignedCheckpoint? {
    try await database.read(for: .school(school)) { [keys, school] connection in
      let end = try end(connection)
      guard size >= 0, size <= end.checkpoint.size else { return nil }
      if size == end.checkpoint.size { return end }
      let nodes = RecordNodes(school: school)
      let edge = try MerkleFrontier(of: size) {
        try nodes.hashes(level: $0, index: $1, on: connection)
      }
      let proof = try ConsistencyProof(from: size, to: end.checkpoint.size) {
        try nodes.hashes(level: $0, index: $1, on: connection)
      }
      guard proof.confirms(edge.root, in: end.checkpoint.root) else { return nil }
      return try keys.sign(edge, of: school)
    }
  }

  /// The latest lines that fit, the newest first.
  ///
  /// - Parameters:
  ///   - position: Only lines before this one, for the next page; all where nil.
  ///   - skipped: So many of the newest are passed over.
  ///   - limit: At most so many.
  package func lines(
    _ filter: RecordFilter = RecordFilter(), before position: Int? = nil, skipping skipped: Int = 0,
    limit: Int
  ) async throws -> [RecordLine] {
    let (rest, values) = selection(filter, before: position)
    // By the mentions where there are any, so that nobody reads the whole record for a few lines about somebody.
    let table = filter.thing == nil ? "e" : "m"
    let statement = "select e.line" + rest + " order by \(table).position desc limit ? offset ?"
    let bound = values + [.int(limit), .int(skipped)]
    return try await database.read(for: .school(school)) { connection in
      try connection.rows(statement, bound) { try RecordLine(bytes: $0.bytes(0)) }
    }
  }

  /// How many lines fit.
  package func count(_ filter: RecordFilter) async throws -> Int {
    let (rest, values) = selection(filter, before: nil)
    let statement = "select count(*)" + rest
    return try await database.read(for: .school(school)) { connection in
      try connection.firstRow(statement, values) { try $0.int(0) } ?? 0
    }
  }

  /// Where the lines that fit are, as the end of a statement with its values.
  private func selection(
    _ filter: RecordFilter, before position: Int?
  ) -> (sql: String, values: [SQLValue]) {
    var sql = " from record_entry e"
    var conditions = ["e.school_id = ?"]
    var values: [SQLValue] = [.identifier(school)]
    if let thing = filter.thing {
      sql += """
         join record_mention m
        on m.school_id = e.school_id and m.position = e.position and m.thing_id = ?
        """
      values.insert(.text(thing), at: 0)
    }
    func narrow(_ condition: String, _ added: [SQLValue]) {
      conditions.append(condition)
      values += added
    }
    if let prefix = filter.actPrefix {
      // What begins with a text lies between it and the text followed by the last of all characters.
      narrow("e.act >= ? and e.act < ?", [.text(prefix), .text(prefix + "\u{10FFFF}")])
    }
    if let since = filter.since { narrow("e.at >= ?", [.instant(since)]) }
    if let until = filter.until { narrow("e.at < ?", [.instant(until)]) }
    if let position { narrow("e.position < ?", [.int(position)]) }
    return (sql + " where " + conditions.joined(separator: " and "), values)
  }

  /// A line with the proof that it stands in the signed record.
  ///
  /// - Returns: Nothing where there is no such line.
  package func receipt(for position: Int) async throws -> RecordReceipt? {
    try await database.read(for: .school(school)) { connection in
      let line = try connection.firstRow(
        "select line from record_entry where school_id = ? and position = ?",
        [.identifier(school), .int(position)]
      ) { try RecordLine(bytes: $0.bytes(0)) }
      guard let line else { return nil }
      let end = try end(connection)
      let nodes = RecordNodes(school: school)
      let proof = try InclusionProof(of: position, in: end.checkpoint.size) {
        try nodes.hashes(level: $0, index: $1, on: connection)
      }
      return try RecordReceipt(
        line: line, proof: proof, checkpoint: end, keys: [keys.noteKey(of: school).verifierKey])
    }
  }

  /// The proof that the record of one size is the beginning of the record of a later one.
  package func consistency(from first: Int, to second: Int) async throws -> ConsistencyProof {
    try await database.read(for: .school(school)) { [school] connection in
      let nodes = RecordNodes(school: school)
      return try ConsistencyProof(from: first, to: second) {
        try nodes.hashes(level: $0, index: $1, on: connection)
      }
    }
  }

  /// Writes the whole record with its signed end, to be kept elsewhere and checked without this program.
  ///
  /// All of it is from one moment, and it is handed on piece by piece, so that a long record needs no memory.
  ///
  /// - Parameter write: Takes the next bytes.
  package func export(
    to write: @escaping @Sendable ([UInt8]) throws -> Void
  ) async throws {
    try await database.read(for: .school(school)) { connection in
      let end = try end(connection)
      var writer = RecordExportWriter(RecordExportHeader(origin: try keys.origin(of: school)))
      try write(writer.beginning)
      for start in stride(from: 0, to: end.checkpoint.size, by: 1000) {
        let lines = try connection.rows(
          """
          select line from record_entry
          where school_id = ? and position >= ? and position < ? order by position
          """, [.identifier(school), .int(start), .int(start + 1000)]
        ) { try $0.bytes(0) }
        for line in lines { try write(writer.entry(line)) }
      }
      try write(writer.ending(end))
    }
  }

  private func end(_ connection: SQLConnection) throws -> SignedCheckpoint {
    try SignedCheckpoint(
      bytes: try bytesOfEnd(connection), keys: [keys.noteKey(of: school).verifierKey])
  }

  private func bytesOfEnd(_ connection: SQLConnection) throws -> [UInt8] {
    let bytes = try connection.firstRow(
      "select checkpoint from record_head where school_id = ?", [.identifier(school)]
    ) { try $0.bytes(0) }
    guard let bytes else { throw RecordStorageFault.noRecord }
    return bytes
  }
}
