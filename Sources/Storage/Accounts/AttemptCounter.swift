internal import Accounts
internal import Essentials

/// Counts attempts; alone among all writers, so that no two take the same free one.
struct AttemptCounter {
  let connection: SQLConnection
  let school: SchoolID
  let now: Instant

  /// How many there were, and when the next is allowed.
  func earlier(
    _ key: [UInt8], _ limits: AttemptLimits
  ) throws -> (attempts: Int, nextAt: Instant?) {
    let kept = try connection.firstRow(
      "select attempts, last_at from sign_in_attempt where school_id = ? and counted_by = ?",
      [.identifier(school), .bytes(key)]
    ) { (attempts: try $0.int(0), lastAt: try $0.instant(1)) }
    guard let kept, !limits.isForgotten(lastAt: kept.lastAt, at: now) else { return (0, nil) }
    return (kept.attempts, limits.nextAt(after: kept.attempts, lastAt: kept.lastAt))
  }

  /// Keeps how many there are now.
  func count(_ key: [UInt8], as attempts: Int) throws {
    try connection.execute(
      """
      insert into sign_in_attempt (school_id, counted_by, attempts, last_at) values (?, ?, ?, ?)
      on conflict (school_id, counted_by) do update set attempts = excluded.attempts,
        last_at = excluded.last_at
      """, [.identifier(school), .bytes(key), .int(attempts), .instant(now)])
  }
}
