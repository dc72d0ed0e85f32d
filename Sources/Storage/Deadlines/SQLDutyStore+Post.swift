package import Deadlines
package import Essentials

/// Somebody else took a message out of the queue first, or it never was in it: it is not to be sent again.
package struct NoticeTaken: Error, Hashable, Sendable {
  /// The message, by its key.
  package let key: String

  /// Names the message.
  package init(key: String) { self.key = key }
}

extension SQLDutyStore {
  /// The messages about single duties that no mailer has taken yet, in the order in which they were decided.
  package func waitingNotices(in school: SchoolID) async throws -> [DutyNotice] {
    try await database.read(for: .school(school)) {
      try $0.rows(
        """
        select \(NoticeRow.columns) from duty_notice
        where school_id = ? and taken_at is null and decided_at is not null
        order by decided_at, notice_key
        """, [.identifier(school)], NoticeRow.notice)
    }
  }

  /// The digests that no mailer has taken yet, the earliest week first.
  package func waitingDigests(in school: SchoolID) async throws -> [WeeklyDigest] {
    let rows = try await database.read(for: .school(school)) {
      try $0.rows(
        """
        select \(NoticeRow.itemColumns) from duty_notice n
        join digest_item i on i.school_id = n.school_id and i.notice_key = n.notice_key
        join duty d on d.school_id = i.school_id and d.duty_id = i.duty_id
        where n.school_id = ? and n.taken_at is null and n.decided_at is null
        order by n.week_of, n.recipient_id, i.place
        """, [.identifier(school)], NoticeRow.item)
    }
    var digests: [WeeklyDigest] = []
    for row in rows {
      var items: [WeeklyDigest.Item] = []
      if let last = digests.last, last.person == row.person, last.weekOf == row.weekOf {
        items = last.items
        digests.removeLast()
      }
      digests.append(
        WeeklyDigest(stored: items + [row.item], person: row.person, weekOf: row.weekOf))
    }
    return digests
  }

  /// Takes messages out of the queue by their keys, all of them or none, with the lines of the record.
  ///
  /// Of two mailers one takes a message, and the other is told so. What `queue` writes is kept together with it, so
  /// that a message is neither lost nor sent twice where a process ends in between: hand in what puts the mail into
  /// the mail queue.
  /// - Throws: `NoticeTaken` where one of them was taken already.
  package func take(
    _ keys: [String], in school: SchoolID, at now: Instant, recording entries: [RecordEntry],
    queue: @escaping @Sendable (SQLConnection) throws -> Void = { _ in }
  ) async throws {
    try await database.write(for: .school(school)) { [journal] connection in
      for key in keys {
        let taken = try connection.execute(
          """
          update duty_notice set taken_at = ?
          where school_id = ? and notice_key = ? and taken_at is null
          """, [.instant(now), .identifier(school), .text(key)])
        guard taken == 1 else { throw NoticeTaken(key: key) }
      }
      try queue(connection)
      try journal.append(entries, of: school, on: connection)
    }
  }
}
