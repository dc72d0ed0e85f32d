package import Essentials
package import Mailing

/// The queue of letters in the database.
package struct SQLLetterStore: LetterStore {
  let database: any SQLDatabase
  let journal: RecordJournal
  let seal: LetterSeal

  /// A store that keeps letters in a database, the secrets of their links sealed, and writes its lines into the record.
  package init(_ database: any SQLDatabase, journal: RecordJournal, seal: LetterSeal) {
    self.database = database
    self.journal = journal
    self.seal = seal
  }

  /// Queues letters, each key of a school once.
  package func queue(
    _ letters: [Letter], in school: SchoolID,
    recording entry: @escaping @Sendable (Letter) -> RecordEntry
  ) async throws -> [Letter] {
    guard letters.allSatisfy({ $0.school == school }) else {
      throw StoredValueFault("letters of two schools")
    }
    return try await database.write(for: .school(school)) { [journal, seal] connection in
      let taken = try letters.filter { letter in
        try connection.execute(
          """
          insert into letter (\(LetterRow.columns), goes_first)
          values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          on conflict (school_id, letter_key) do nothing
          """,
          try LetterRow.values(of: letter, sealing: seal) + [.bool(letter.kind.goesFirst)]) == 1
      }
      if !taken.isEmpty { try journal.append(taken.map(entry), of: school, on: connection) }
      return taken
    }
  }

  /// One letter.
  package func letter(_ id: LetterID, in school: SchoolID) async throws -> Letter? {
    try await database.read(for: .school(school)) { [seal] connection in
      try connection.firstRow(
        "select \(LetterRow.columns) from letter where school_id = ? and letter_id = ?",
        [.identifier(school), .identifier(id)]
      ) { try LetterRow($0, opening: seal).letter }
    }
  }

  /// Where a letter went, or was to go.
  package func address(of id: LetterID, in school: SchoolID) async throws -> MailAddress? {
    try await database.read(for: .school(school)) { connection in
      try connection.firstRow(
        "select address from letter where school_id = ? and letter_id = ?",
        [.identifier(school), .identifier(id)]
      ) { try $0.textOrNil(0) }?.flatMap { try? MailAddress($0) }
    }
  }

  /// Letters that failed, bounced or were given up, the newest first.
  package func troubled(in school: SchoolID, limit: Int) async throws -> [Letter] {
    try await database.read(for: .school(school)) { [seal] connection in
      try connection.rows(
        """
        select \(LetterRow.columns) from letter
        where school_id = ? and state in ('failed', 'bounced', 'given-up')
        order by queued_at desc, letter_id limit ?
        """, [.identifier(school), .int(limit)]
      ) { try LetterRow($0, opening: seal).letter }
    }
  }

  /// Whether nothing reaches an address.
  package func isBounced(_ address: MailAddress, in school: SchoolID) async throws -> Bool {
    try await database.read(for: .school(school)) { connection in
      try connection.firstRow(
        "select 1 from bounced_address where school_id = ? and address = ?",
        [.identifier(school), address.compared]
      ) { _ in true } ?? false
    }
  }

  /// Those addresses of many that nothing reaches; one statement, however many there are.
  package func bounced(
    among addresses: [MailAddress], in school: SchoolID
  ) async throws -> Set<MailAddress> {
    let bounced = try await database.read(for: .school(school)) { connection in
      try connection.rows(
        "select address from bounced_address where school_id = ?", [.identifier(school)]
      ) { try $0.text(0) }
    }
    let known = Set(bounced)
    return Set(addresses.filter { known.contains($0.text.lowercased()) })
  }

  /// Writes down what somebody decided about a letter, and about its address.
  package func change(
    _ letter: Letter, to state: LetterState, usingAddressAgain: Bool,
    recording entries: [RecordEntry]
  ) async throws {
    let key: [SQLValue] = [.identifier(letter.school), .identifier(letter.id)]
    try await database.write(for: .school(letter.school)) { [journal] connection in
      let changed = try connection.execute(
        """
        update letter set state = ?, trouble = ?, at = ?, attempts = ?, leased_until = null
        where school_id = ? and letter_id = ? and state = ? and at = ?
        """,
        LetterRow.values(of: state) + [.int(letter.attempts)] + key
          + [.text(letter.state.name), .instant(letter.state.at)])
      guard changed == 1 else { throw Refusal.letterChanged }
      if usingAddressAgain {
        try connection.execute(
          """
          delete from bounced_address where school_id = ?
          and address = (select address from letter where school_id = ? and letter_id = ?)
          """, [.identifier(letter.school)] + key)
      }
      try journal.append(entries, of: letter.school, on: connection)
    }
  }

  /// Notes that nothing reaches an address, and what went there in vain.
  package func bounce(
    _ address: MailAddress, in school: SchoolID, at now: Instant, sentSince: Instant,
    recording entry: @escaping @Sendable ([LetterID]) -> RecordEntry
  ) async throws -> [LetterID] {
    let key = [.identifier(school), address.compared]
    return try await database.write(for: .school(school)) { [journal] connection in
      try connection.execute(
        """
        insert into bounced_address (school_id, address, at) values (?, ?, ?)
        on conflict (school_id, address) do update set at = excluded.at
        """, key + [.instant(now)])
      let letters: [LetterID] = try connection.rows(
        """
        select letter_id from letter
        where school_id = ? and address = ? and state = 'sent' and at >= ? order by letter_id
        """, key + [.instant(sentSince)]
      ) { try $0.identifier(0) }
      let bounced = LetterState.bounced(.addressBounced, at: now)
      for letter in letters {
        try connection.execute(
          """
          update letter set state = ?, trouble = ?, at = ? where school_id = ? and letter_id = ?
          """, LetterRow.values(of: bounced) + [.identifier(school), .identifier(letter)])
      }
      try journal.append([entry(letters)], of: school, on: connection)
      return letters
    }
  }

  /// Forgets letters that came to an end before a moment.
  package func forget(
    endedBefore: Instant, in school: SchoolID,
    recording entry: @escaping @Sendable (Int) -> RecordEntry
  ) async throws {
    try await database.write(for: .school(school)) { [journal] connection in
      let count = try connection.execute(
        """
        delete from letter where school_id = ?
        and state in ('sent', 'bounced', 'given-up', 'set-aside') and at < ?
        """, [.identifier(school), .instant(endedBefore)])
      if count > 0 { try journal.append([entry(count)], of: school, on: connection) }
    }
  }
}
