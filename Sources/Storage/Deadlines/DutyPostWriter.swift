internal import Deadlines
internal import Essentials

/// Queues what is to be sent about duties, each message once.
struct DutyPostWriter {
  let connection: SQLConnection
  let school: SchoolID

  /// Queues a message; one that was queued before, taken or not, is left as it is.
  func queue(_ notice: DutyNotice) throws {
    try insert(
      key: notice.key, to: notice.recipient,
      NoticeRow.values(of: notice) + [.bool(notice.isUrgent), .instant(notice.at), .null])
  }

  /// Queues a digest.
  ///
  /// - Throws: `DutyConflict.digestSent` where the person has one for that week or a later one.
  func queue(_ digest: WeeklyDigest) throws {
    let later = try connection.firstRow(
      """
      select 1 from duty_notice where school_id = ? and recipient_id = ? and week_of >= ? limit 1
      """, [.identifier(school), .identifier(digest.person), .date(digest.weekOf)]
    ) { try $0.int(0) }
    guard later == nil else { throw DutyConflict.digestSent(digest.person) }
    try insert(
      key: digest.key, to: digest.person,
      [.text("digest"), .null, .null, .null, .bool(false), .null, .date(digest.weekOf)])
    for (place, item) in digest.items.enumerated() {
      try connection.execute(
        """
        insert into digest_item (school_id, notice_key, place, duty_id, due_on, section)
        values (?, ?, ?, ?, ?, ?)
        """,
        [
          .identifier(school), .text(digest.key), .int(place), .identifier(item.duty),
          .date(item.dueOn), .int(item.section.rawValue),
        ])
    }
  }

  private func insert(key: String, to person: PersonID, _ values: [SQLValue]) throws {
    try connection.execute(
      """
      insert into duty_notice (school_id, notice_key, recipient_id, reason, duty_id, step, role,
        is_urgent, decided_at, week_of)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (school_id, notice_key) do nothing
      """, [.identifier(school), .text(key), .identifier(person)] + values)
  }
}
