package import Essentials
package import Vault

/// Where accounts, sessions, links and attempts are kept.
package protocol AccountStore: Sendable {
  /// A person's account, if there is one.
  func account(of person: PersonID, in school: SchoolID) async throws -> Account?

  /// The account that a provider's subject is linked with, if there is one.
  func account(with subject: ProviderSubject, in school: SchoolID) async throws -> Account?

  /// The account that has the passkey of that identifier, if there is one.
  func account(withPasskey credentialID: [UInt8], in school: SchoolID) async throws -> Account?

  /// How far the accounts of a school have come: one statement. Who has none is not there.
  func states(in school: SchoolID) async throws -> [PersonID: AccountState]

  /// A person's keys of before, the latest first.
  func formerKeys(of person: PersonID, in school: SchoolID) async throws -> [FormerKeys]

  /// Whose keys in a school lie under a password that was forgotten, closed accounts left out: one statement.
  func lockedKeys(in school: SchoolID) async throws -> [LockedKeys]

  /// The session that a cookie's digest names, in whichever school, with what a request needs of
  /// the account: one statement.
  ///
  /// Nothing where the account is closed. That it has run out is for the caller to see.
  func session(digest: [UInt8]) async throws -> SessionFound?

  /// A person's sessions, the one that was used last first; those that have run out included.
  func sessions(of person: PersonID, in school: SchoolID) async throws -> [Session]

  /// The link that is found by those bytes, if it was neither used nor taken back.
  func link(lookup: [UInt8], in school: SchoolID) async throws -> PersonalLink?

  /// The school's escrow, if it was made.
  func escrow(of school: SchoolID) async throws -> SchoolEscrow?

  /// Whether something ran out before a moment: a session, a link, an answered challenge or an attempt.
  func hasExpired(before moment: Instant, in school: SchoolID) async throws -> Bool

  /// Saves all changes of one act with their entries, or nothing.
  ///
  /// - Throws: `AccountConflict` where one of them is refused.
  func save(
    _ changes: [AccountChange], in school: SchoolID, recording entries: [RecordEntry]
  ) async throws

  /// Takes note that a session was used.
  ///
  /// The one write without a line of the record: it happens every five minutes to everybody who is
  /// signed in, changes nothing that anybody may do, and would bury the lines that matter.
  func saw(_ session: SessionID, in school: SchoolID, at: Instant) async throws

  /// Counts an attempt before it is made, so that a hundred at once are counted as a hundred.
  ///
  /// Also without a line: it is written for whoever knocks, known or not, and a stranger must not
  /// be able to make the record grow.
  ///
  /// - Returns: When the next attempt is allowed, where this one is not and was not counted;
  ///   nothing where it may be made.
  func attempt(
    _ keys: AttemptKeys, in school: SchoolID, at: Instant
  ) async throws -> Instant?
}
