package import Accounts
package import Essentials

// What is written without a line of the record; `AccountStore` says why of each.
extension SQLAccountStore {
  /// Takes note that a session was used.
  package func saw(_ session: SessionID, in school: SchoolID, at: Instant) async throws {
    try await database.write(for: .school(school)) {
      try $0.execute(
        """
        update session set last_seen_at = ?
        where school_id = ? and session_id = ? and last_seen_at < ?
        """, [.instant(at), .identifier(school), .identifier(session), .instant(at)])
    }
  }

  /// Counts an attempt before it is made.
  package func attempt(
    _ keys: AttemptKeys, in school: SchoolID, at: Instant
  ) async throws -> Instant? {
    try await database.write(for: .school(school)) { connection in
      let counter = AttemptCounter(connection: connection, school: school, now: at)
      let account = try counter.earlier(keys.account, .account)
      let network = try counter.earlier(keys.network, .network)
      let next = [account, network].compactMap(\.nextAt).max()
      if let next, next > at { return next }
      try counter.count(keys.account, as: account.attempts + 1)
      try counter.count(keys.network, as: network.attempts + 1)
      return nil
    }
  }
}
