internal import Crypto
package import Essentials
internal import FoundationEssentials

/// What a school falls back on when a person's password and sheet are both lost: a pair of keys
/// whose private half is on paper only.
///
/// That two people have to agree, and that a line of the record is written, are rules of whoever
/// calls `open`.
package struct SchoolEscrow: Sendable, Hashable {
  /// The school.
  package let school: SchoolID
  /// What persons' private keys are sealed to.
  package let publicKey: MemberPublicKey

  /// An escrow as the database holds it.
  package init(school: SchoolID, publicKey: MemberPublicKey) {
    self.school = school
    self.publicKey = publicKey
  }

  /// An escrow, and the sheet to print once and put into the chair of governors' envelope.
  package static func make(
    for school: SchoolID, random: RandomBytes
  ) throws -> (escrow: SchoolEscrow, sheet: PaperKey) {
    let sheet = try PaperKey.fresh(.school, random: random)
    let key = try privateKey(of: school, on: sheet)
    return (SchoolEscrow(school: school, publicKey: key.publicKey), sheet)
  }

  /// Seals a person's private key to the school.
  ///
  /// The one place where randomness is the system's own and not given: HPKE takes its key itself.
  package func seal(_ key: MemberPrivateKey, of owner: MemberKeyOwner) throws -> EscrowSeal {
    var sender = try HPKE.Sender(
      recipientKey: publicKey.agreementKey(), ciphersuite: Self.suite, info: info)
    var open = key.secret.revealed()
    defer { wipe(&open) }
    let sealed = try sender.seal(open, authenticating: binding(owner, key.publicKey))
    return try EscrowSeal(stored: Array(sender.encapsulatedKey + sealed))
  }

  /// Opens a person's private key with the school's sheet.
  ///
  /// Refuses a sheet of another school, or of an escrow that has been replaced.
  package func open(
    _ keys: MemberKeys, with sheet: PaperKey
  ) throws -> MemberPrivateKey {
    let own = try Self.privateKey(of: school, on: sheet)
    guard sheet.purpose == .school, own.publicKey == publicKey else { throw Self.anotherSheet }
    guard let seal = keys.escrowSeal else { throw Self.notEntrusted }
    do {
      var recipient = try HPKE.Recipient(
        privateKey: own.agreementKey(), ciphersuite: Self.suite, info: info,
        encapsulatedKey: Data(seal.encapsulated))
      var plain = try recipient.open(
        seal.sealed, authenticating: binding(keys.owner, keys.publicKey))
      defer { wipe(&plain) }
      let key = try MemberPrivateKey(SecretBytes(copying: plain))
      guard key.publicKey == keys.publicKey else { throw VaultFault.doesNotOpen }
      return key
    } catch {
      throw VaultFault.doesNotOpen
    }
  }

  private var info: Data { Data(Binding("chaperone escrow 1").with(school.bytes).bytes) }

  private func binding(_ owner: MemberKeyOwner, _ key: MemberPublicKey) -> [UInt8] {
    Binding("member key").with(owner.school.bytes).with(owner.person.bytes).with(key.bytes).bytes
  }

  private static func privateKey(
    of school: SchoolID, on sheet: PaperKey
  ) throws -> MemberPrivateKey {
    try MemberPrivateKey(
      SecretBytes(
        sheet.bytes.derived(for: Binding("chaperone escrow key 1").with(school.bytes))))
  }

  private static let suite = HPKE.Ciphersuite.Curve25519_SHA256_ChachaPoly

  private static let anotherSheet = Refusal(
    "escrow.another-sheet",
    "This sheet is not the one for this school, or a newer one has replaced it. "
      + "Ask the chair of governors for the sheet with the latest date.")
  private static let notEntrusted = Refusal(
    "escrow.not-entrusted",
    "This person has not signed in since the school's sheet was made, so it cannot open their keys."
  )
}
