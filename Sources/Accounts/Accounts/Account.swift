package import Essentials
package import Vault

/// How one person of a school signs in, and their keys.
///
/// It holds nothing that signs anybody in by itself: digests, seals and public halves only.
package struct Account: Sendable, Equatable {
  /// Whose it is.
  package let person: PersonID
  /// The school.
  package let school: SchoolID
  /// The password; nothing where the person signs in another way, or has not chosen one yet.
  package var password: PasswordHash?
  /// What the person's code app shares with us, sealed under the school's data key.
  package var timeCode: [UInt8]?
  /// The last step of the time code that was used: none up to it works again.
  package var lastUsedStep: Int64?
  /// What is left of the codes on paper.
  package var recoveryCodes: RecoveryCodes?
  /// When the codes on paper were made.
  package var recoveryCodesMadeAt: Instant?
  /// The keys that confidential things are sealed to.
  package var keys: MemberKeys?
  /// The public half of the school's escrow that the keys are entrusted to.
  package var entrustedTo: MemberPublicKey?
  /// Since when new keys may take the place of those that are locked; nothing where somebody has to allow it first.
  package var newKeyAllowedAt: Instant?
  /// Passkeys, in the order in which they were made.
  package var passkeys: [NamedPasskey]
  /// Who the person is at the school's own sign-in.
  package var subjects: [ProviderSubject]
  /// When it was closed, because the person left; nothing while it is open.
  package var disabledAt: Instant?
  /// When it was made.
  package let createdAt: Instant
  /// How often it was saved; 0 before the first time.
  package var revision: Int

  /// An account with nothing in it yet, or as it was read from the database.
  package init(
    person: PersonID, school: SchoolID, password: PasswordHash? = nil, timeCode: [UInt8]? = nil,
    lastUsedStep: Int64? = nil, recoveryCodes: RecoveryCodes? = nil,
    recoveryCodesMadeAt: Instant? = nil, keys: MemberKeys? = nil,
    entrustedTo: MemberPublicKey? = nil, newKeyAllowedAt: Instant? = nil,
    passkeys: [NamedPasskey] = [],
    subjects: [ProviderSubject] = [], disabledAt: Instant? = nil, createdAt: Instant,
    revision: Int = 0
  ) {
    self.person = person
    self.school = school
    self.password = password
    self.timeCode = timeCode
    self.lastUsedStep = lastUsedStep
    self.recoveryCodes = recoveryCodes
    self.recoveryCodesMadeAt = recoveryCodesMadeAt
    self.keys = keys
    self.entrustedTo = entrustedTo
    self.newKeyAllowedAt = newKeyAllowedAt
    self.passkeys = passkeys
    self.subjects = subjects
    self.disabledAt = disabledAt
    self.createdAt = createdAt
    self.revision = revision
  }

  /// Whether something beside the password can be asked for.
  package var hasSecondFactor: Bool { timeCode != nil || !passkeys.isEmpty }

  /// Whose keys they are, or would be.
  package var owner: MemberKeyOwner { MemberKeyOwner(school: school, person: person) }
}
