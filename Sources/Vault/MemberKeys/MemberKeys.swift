/// A person's keys as the database holds them: the public half, and the private half under seals.
///
/// The same private half is under a password (or a passphrase, for people who sign in elsewhere; or
/// neither yet), a sheet of paper, and the school's sheet. Any one opens it; none is needed to
/// replace another.
package struct MemberKeys: Sendable, Hashable {
  /// Whose they are.
  package let owner: MemberKeyOwner
  /// What things are sealed to for this person.
  package let publicKey: MemberPublicKey
  /// The private half under the person's password.
  package private(set) var passwordSeal: PasswordSeal?
  /// The private half under the person's sheet.
  package private(set) var recoverySeal: RecoverySeal
  /// The private half under the school's sheet, where the school has one.
  package private(set) var escrowSeal: EscrowSeal?

  /// Keys as they were read from the database.
  package init(
    owner: MemberKeyOwner, publicKey: MemberPublicKey, passwordSeal: PasswordSeal?,
    recoverySeal: RecoverySeal, escrowSeal: EscrowSeal?
  ) {
    self.owner = owner
    self.publicKey = publicKey
    self.passwordSeal = passwordSeal
    self.recoverySeal = recoverySeal
    self.escrowSeal = escrowSeal
  }

  /// Makes a person's keys, at the first sign-in.
  ///
  /// Slow where a password is given.
  package static func make(
    for owner: MemberKeyOwner, password: Password?, escrow: SchoolEscrow?,
    cost: Argon2Cost = .present, random: RandomBytes
  ) throws -> NewMemberKeys {
    let opened = try MemberPrivateKey.fresh(random: random)
    let sheet = try PaperKey.fresh(.member, random: random)
    let keys = try MemberKeys(
      owner: owner, publicKey: opened.publicKey,
      passwordSeal: password.map {
        try PasswordSeal(opened, owner: owner, under: $0, cost: cost, random: random)
      },
      recoverySeal: RecoverySeal(opened, owner: owner, under: sheet, random: random),
      escrowSeal: escrow.map { try $0.seal(opened, of: owner) })
    return NewMemberKeys(keys: keys, opened: opened, sheet: sheet)
  }

  /// Opens the private half with the password; slow.
  package func open(with password: Password) throws -> MemberPrivateKey {
    guard let passwordSeal else { throw VaultFault.doesNotOpen }
    return try passwordSeal.open(with: password, owner: owner, publicKey: publicKey)
  }

  /// Opens the private half with the person's sheet.
  package func open(with sheet: PaperKey) throws -> MemberPrivateKey {
    try recoverySeal.open(with: sheet, owner: owner, publicKey: publicKey)
  }

  /// Seals the private half under a new password; the old one no longer opens it.
  package mutating func change(
    to password: Password, opened: MemberPrivateKey, cost: Argon2Cost = .present,
    random: RandomBytes
  ) throws {
    try check(opened)
    passwordSeal = try PasswordSeal(
      opened, owner: owner, under: password, cost: cost, random: random)
  }

  /// Seals the private half under a new sheet, which is returned to be printed; the old one no
  /// longer opens it.
  package mutating func renewSheet(
    opened: MemberPrivateKey, random: RandomBytes
  ) throws -> PaperKey {
    try check(opened)
    let sheet = try PaperKey.fresh(.member, random: random)
    recoverySeal = try RecoverySeal(opened, owner: owner, under: sheet, random: random)
    return sheet
  }

  /// Seals the private half to the school's escrow, the first time or since the escrow has been
  /// renewed.
  package mutating func entrust(
    to escrow: SchoolEscrow, opened: MemberPrivateKey
  ) throws {
    try check(opened)
    escrowSeal = try escrow.seal(opened, of: owner)
  }

  private func check(_ opened: MemberPrivateKey) throws(VaultFault) {
    guard opened.publicKey == publicKey else { throw .anotherKey }
  }
}

/// What comes of making a person's keys.
package struct NewMemberKeys: Sendable {
  /// What to store.
  package let keys: MemberKeys
  /// The private half, to be sealed for the session.
  package let opened: MemberPrivateKey
  /// What to print once and forget.
  package let sheet: PaperKey
}
