package import Essentials
package import Vault

/// What everybody who signs people in needs: where accounts are kept, keys, clock and chance.
///
/// The composition makes one; every use case takes it.
package struct Reception: Sendable {
  /// Whose address it is, among people who are at the school now; nobody's otherwise.
  package typealias PersonWithEmail =
    @Sendable (_ email: String, _ school: SchoolID) async throws -> PersonID?
  /// Whether somebody may not do without a second factor, by the roles that they hold.
  package typealias MustHaveSecondFactor =
    @Sendable (_ person: PersonID, _ school: SchoolID) async throws -> Bool

  let store: any AccountStore
  let ring: DataKeyRing
  let index: BlindIndex
  let gate: PasswordGate
  let cost: Argon2Cost
  let decoy: PasswordHash
  /// Where passkeys are made and used; nothing where browsers have none at this site's address.
  package let site: PasskeySite?
  let person: PersonWithEmail
  let mustHaveSecondFactor: MustHaveSecondFactor
  let provesAlways: Bool
  let identifiers: IdentifierSource
  let random: RandomBytes
  let now: @Sendable () -> Instant

  /// Whether people have keys of their own here: not in the demonstration school, where everybody looks in as everybody.
  package var keepsKeys: Bool { !provesAlways }

  /// Opens the reception.
  ///
  /// - Parameter site: Where passkeys are made and used; nothing where browsers have none at this site's address.
  /// - Parameter provesAlways: Whether nobody is asked to show again who they are: in the demonstration school, where
  ///   nobody has anything to show it with.
  /// - Throws: `VaultFault` where the source of randomness is none.
  package init(
    store: any AccountStore, keys: KeyFile, site: PasskeySite?, gate: PasswordGate = PasswordGate(),
    cost: Argon2Cost = .present, person: @escaping PersonWithEmail,
    mustHaveSecondFactor: @escaping MustHaveSecondFactor = { _, _ in true },
    provesAlways: Bool = false,
    identifiers: IdentifierSource, random: @escaping RandomBytes,
    now: @escaping @Sendable () -> Instant
  ) throws {
    self.store = store
    ring = DataKeyRing(keys)
    index = BlindIndex(keys)
    self.gate = gate
    self.cost = cost
    decoy = try PasswordHash.decoy(cost: cost, random: random)
    self.site = site
    self.person = person
    self.mustHaveSecondFactor = mustHaveSecondFactor
    self.provesAlways = provesAlways
    self.identifiers = identifiers
    self.random = random
    self.now = now
  }
}
