package import Essentials
package import Vault

/// Somebody whose keys lie under a password that was forgotten.
package struct LockedKeys: Sendable, Hashable {
  /// Who it is.
  package let person: PersonID
  /// The public half of the escrow that the keys are entrusted to.
  package let entrustedTo: MemberPublicKey?

  /// Names somebody whose keys are locked.
  package init(person: PersonID, entrustedTo: MemberPublicKey?) {
    self.person = person
    self.entrustedTo = entrustedTo
  }
}

/// Tells whose keys are locked in a school, and whether the school's sheet of today opens them.
package struct FindLockedKeys: Sendable {
  private let reception: Reception

  /// Looks at a reception.
  package init(_ reception: Reception) { self.reception = reception }

  /// Everybody whose keys are locked, and whether the school's sheet opens them.
  package func callAsFunction(in school: SchoolID) async throws -> [PersonID: Bool] {
    let escrow = try await reception.store.escrow(of: school)?.publicKey
    let locked = try await reception.store.lockedKeys(in: school)
    return Dictionary(
      locked.map { ($0.person, escrow != nil && $0.entrustedTo == escrow) },
      uniquingKeysWith: { first, _ in first })
  }
}
