package import Essentials
package import Mailing

extension SQLLetterStore {
  /// Takes letters that are to be sent now, of all schools, and counts the attempt.
  ///
  /// Writers take turns, so what two processes claim are never the same letters. A letter whose secret does not open
  /// is given up here, since nobody could use it.
  package func claim(
    _ count: Int, at now: Instant, leaseUntil: Instant
  ) async throws -> [Letter] {
    let rows = try await database.write(for: .installation) { [journal, seal] connection in
      let due = try connection.rows(Self.due, [.instant(now), .instant(now), .int(count)]) {
        try LetterRow($0, opening: seal)
      }
      for row in due where row.isLocked {
        try Self.giveUp(row.letter, at: now, journal, on: connection)
      }
      let open = due.filter { !$0.isLocked }
      for row in open {
        try connection.execute(
          """
          update letter set attempts = attempts + 1, leased_until = ?
          where school_id = ? and letter_id = ?
          """, [.instant(leaseUntil), .identifier(row.letter.school), .identifier(row.letter.id)])
      }
      return open
    }
    return rows.map { row in
      var letter = row.letter
      letter.attempts += 1
      return letter
    }
  }

  /// Writes down what became of a claimed letter, if it is still ours.
  package func settle(
    _ letter: Letter, as state: LetterState, address: MailAddress?,
    recording entries: [RecordEntry]
  ) async throws -> Bool {
    try await database.write(for: .school(letter.school)) { [journal] connection in
      let sent = if case .sent = state { true } else { false }
      let changed = try connection.execute(
        """
        update letter set state = ?, trouble = ?, at = ?, address = ?, leased_until = null,
          sealed_token = case when ? = 1 then null else sealed_token end
        where school_id = ? and letter_id = ? and attempts = ? and leased_until is not null
        """,
        LetterRow.values(of: state) + [
          address?.compared ?? .null, .bool(sent), .identifier(letter.school),
          .identifier(letter.id), .int(letter.attempts),
        ])
      guard changed == 1 else { return false }
      if !entries.isEmpty { try journal.append(entries, of: letter.school, on: connection) }
      return true
    }
  }

  /// Gives claimed letters back as if they had not been claimed, not to be taken before a moment.
  package func putBack(_ letters: [Letter], until: Instant) async throws -> Int {
    try await database.write(for: .installation) { connection in
      try letters.count { letter in
        try connection.execute(
          """
          update letter set at = ?, attempts = attempts - 1, leased_until = null
          where school_id = ? and letter_id = ? and attempts = ? and leased_until is not null
          """,
          [
            .instant(until), .identifier(letter.school), .identifier(letter.id),
            .int(letter.attempts),
          ]) == 1
      }
    }
  }

  /// What is to be sent, what goes first before what can wait; across all schools.
  package static let due = """
    select \(LetterRow.columns) from letter
    where state in ('waiting', 'failed') and at <= ?
      and (leased_until is null or leased_until <= ?)
    order by goes_first desc, at, letter_id limit ?
    """

  private static func giveUp(
    _ letter: Letter, at now: Instant, _ journal: RecordJournal, on connection: SQLConnection
  ) throws {
    try connection.execute(
      """
      update letter set state = ?, trouble = ?, at = ?, leased_until = null
      where school_id = ? and letter_id = ?
      """,
      LetterRow.values(of: .givenUp(.linkOver, at: now)) + [
        .identifier(letter.school), .identifier(letter.id),
      ])
    let entry = RecordEntry(
      at: now, actor: .program("mail"), act: "mailing.letter.given-up",
      objects: [RecordObject("letter", letter.id)],
      facts: ["kind": letter.kind.name, "reason": LetterTrouble.linkOver.rawValue])
    try journal.append([entry], of: letter.school, on: connection)
  }
}

extension LetterRow {
  /// State, trouble and moment, as three columns hold them.
  static func values(of state: LetterState) -> [SQLValue] {
    [.text(state.name), .textOrNil(state.trouble?.rawValue), .instant(state.at)]
  }
}
