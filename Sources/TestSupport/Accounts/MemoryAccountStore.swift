package import Accounts
package import Essentials
internal import Synchronization
package import Vault

/// Accounts in memory, for tests of whatever signs people in; all schools that are asked for exist.
package final class MemoryAccountStore: AccountStore {
  private let contents = Mutex(MemoryAccounts())

  /// A store with nobody in it.
  package init() {}

  /// The lines that were recorded, the first line first.
  package var lines: [RecordEntry] { contents.withLock { $0.lines } }

  /// How many acts were saved, those without lines included.
  package var writes: Int { contents.withLock { $0.writes } }

  /// A person's account, if there is one.
  package func account(of person: PersonID, in school: SchoolID) async throws -> Account? {
    contents.withLock { $0.accounts[MemberKeyOwner(school: school, person: person)] }
  }

  /// The account that a provider's subject is linked with.
  package func account(
    with subject: ProviderSubject, in school: SchoolID
  ) async throws -> Account? {
    account(in: school) { $0.subjects.contains(subject) }
  }

  /// The account that has the passkey of that identifier.
  package func account(
    withPasskey credentialID: [UInt8], in school: SchoolID
  ) async throws -> Account? {
    account(in: school) { account in
      account.passkeys.contains { $0.passkey.credentialID == credentialID }
    }
  }

  /// How far the accounts of a school have come.
  package func states(in school: SchoolID) async throws -> [PersonID: AccountState] {
    contents.withLock { contents in
      let own = contents.accounts.values.filter { $0.school == school }
      return Dictionary(
        own.map { account in
          let state = AccountState(
            isClosed: account.disabledAt != nil, hasPassword: account.password != nil,
            hasSubject: !account.subjects.isEmpty, hasSecondFactor: account.hasSecondFactor)
          return (account.person, state)
        }, uniquingKeysWith: { first, _ in first })
    }
  }

  /// A person's keys of before, the latest first.
  package func formerKeys(of person: PersonID, in school: SchoolID) async throws -> [FormerKeys] {
    contents.withLock { contents in
      (contents.former[MemberKeyOwner(school: school, person: person)] ?? [])
        .sorted { $0.replacedAt > $1.replacedAt }
    }
  }

  /// Whose keys in a school lie under a password that was forgotten.
  package func lockedKeys(in school: SchoolID) async throws -> [LockedKeys] {
    contents.withLock { contents in
      contents.accounts.values
        .filter { $0.school == school && $0.disabledAt == nil && $0.keys != nil }
        .filter { $0.keys?.passwordSeal == nil }
        .map { LockedKeys(person: $0.person, entrustedTo: $0.entrustedTo) }
    }
  }

  /// The session that a cookie's digest names.
  package func session(digest: [UInt8]) async throws -> SessionFound? {
    contents.withLock { contents in
      guard let session = contents.sessions.first(where: { $0.digest == digest }) else {
        return nil
      }
      let account = contents.accounts[
        MemberKeyOwner(school: session.school, person: session.person)]
      guard account?.disabledAt == nil else { return nil }
      return SessionFound(
        session: session, publicKey: account?.keys?.publicKey,
        hasPassword: account?.password != nil, hasTimeCode: account?.timeCode != nil,
        hasPasskey: account?.passkeys.isEmpty == false,
        hasLockedKeys: account?.keys.map { $0.passwordSeal == nil } ?? false)
    }
  }

  /// A person's sessions, the one that was used last first.
  package func sessions(of person: PersonID, in school: SchoolID) async throws -> [Session] {
    contents.withLock { contents in
      contents.sessions.filter { $0.person == person && $0.school == school }
        .sorted { ($1.lastSeenAt, $0.id) < ($0.lastSeenAt, $1.id) }
    }
  }

  /// The link that is found by those bytes.
  package func link(lookup: [UInt8], in school: SchoolID) async throws -> PersonalLink? {
    contents.withLock { contents in
      contents.links.first { $0.stored.lookup == lookup && $0.stored.grant.school == school }
    }
  }

  /// The school's escrow, if it was made.
  package func escrow(of school: SchoolID) async throws -> SchoolEscrow? {
    contents.withLock { $0.escrows[school] }
  }

  /// Whether something ran out before a moment.
  package func hasExpired(before moment: Instant, in school: SchoolID) async throws -> Bool {
    contents.withLock { contents in
      contents.sessions.contains { $0.school == school && $0.expiresAt < moment }
        || contents.links.contains {
          $0.stored.grant.school == school && $0.stored.grant.expiresAt < moment
        }
        || contents.answers[school]?.values.contains { $0.expiresAt < moment } ?? false
        || contents.attempts[school]?.values.contains { $0.lastAt < moment } ?? false
    }
  }

  /// Saves all changes of one act with their entries, or nothing.
  package func save(
    _ changes: [AccountChange], in school: SchoolID, recording entries: [RecordEntry]
  ) async throws {
    try contents.withLock { contents in
      var next = contents
      for change in changes { try next.apply(change, in: school) }
      next.lines += entries
      next.writes += 1
      contents = next
    }
  }

  /// Takes note that a session was used.
  package func saw(_ session: SessionID, in school: SchoolID, at: Instant) async throws {
    contents.withLock { contents in
      let own = { (other: Session) in
        other.id == session && other.school == school && other.lastSeenAt < at
      }
      if let place = contents.sessions.firstIndex(where: own) {
        contents.sessions[place].lastSeenAt = at
      }
    }
  }

  /// Counts an attempt before it is made.
  package func attempt(
    _ keys: AttemptKeys, in school: SchoolID, at: Instant
  ) async throws -> Instant? {
    contents.withLock { contents in
      let counted = [(keys.account, AttemptLimits.account), (keys.network, .network)].map {
        (key: $0, attempts: contents.attempts(of: $0, $1, in: school, at: at))
      }
      let next = counted.compactMap(\.attempts.nextAt).max()
      if let next, next > at { return next }
      for (key, attempts) in counted {
        contents.attempts[school, default: [:]][key] = (attempts.count + 1, at)
      }
      return nil
    }
  }

  private func account(
    in school: SchoolID, where isIt: @Sendable (Account) -> Bool
  ) -> Account? {
    contents.withLock { $0.accounts.values.first { $0.school == school && isIt($0) } }
  }
}
