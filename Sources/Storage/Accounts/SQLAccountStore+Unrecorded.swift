package import Accounts
package import Essentials
package import Vault

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

  /// Keeps the challenge that a browser was given.
  package func ask(_ challenge: KeptChallenge, in school: SchoolID) async throws {
    try await database.write(for: .school(school)) {
      try $0.execute(
        """
        insert into passkey_challenge (school_id, holder, challenge, expires_at)
        values (?, ?, ?, ?)
        on conflict (school_id, holder) do update set challenge = excluded.challenge,
          expires_at = excluded.expires_at
        """,
        [
          .identifier(school), .bytes(challenge.holder), .bytes(challenge.challenge.bytes),
          .instant(challenge.expiresAt),
        ])
    }
  }

  /// Takes away the challenge that a browser was given.
  package func takeChallenge(
    of holder: [UInt8], in school: SchoolID, at: Instant
  ) async throws -> PasskeyChallenge? {
    try await database.write(for: .school(school)) { connection in
      let kept = try connection.firstRow(
        """
        delete from passkey_challenge where school_id = ? and holder = ?
        returning challenge, expires_at
        """, [.identifier(school), .bytes(holder)]
      ) { (challenge: try $0.bytes(0), expiresAt: try $0.instant(1)) }
      guard let kept, at < kept.expiresAt else { return nil }
      return try PasskeyChallenge(stored: kept.challenge)
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
