internal import Essentials
package import Vault

/// Makes the keys that a school falls back on; the private half goes on paper, into the chair of
/// governors' envelope, and nowhere else.
///
/// People's keys are entrusted to it when they sign in with their passwords next.
package struct MakeSchoolEscrow: Sendable {
  private let reception: Reception

  /// Makes the escrow at a reception.
  package init(_ reception: Reception) { self.reception = reception }

  /// The sheet, to be printed once.
  ///
  /// - Parameter old: The name of the sheet whose place the new one takes, since it was lost or
  ///   opened; nothing where the school has none. So a form that is sent twice makes one sheet.
  /// - Throws: `Refusal/proofNeeded`; `Refusal/otherSchoolSheet` where the school has another sheet.
  package func callAsFunction(
    session secret: SessionSecret, replacing old: String?
  ) async throws -> SchoolSheet {
    let found = try await reception.session(secret)
    try found.requireFreshProof(at: reception.now())
    let (person, school) = (found.session.person, found.session.school)
    let known = try await reception.store.escrow(of: school)
    guard known?.name == old else { throw Refusal.otherSchoolSheet }
    let made = try SchoolEscrow.make(for: school, random: reception.random)
    do {
      try await reception.store.save(
        [.entrust(made.escrow, replacing: known?.publicKey, at: reception.now())], in: school,
        recording: [
          reception.line(
            known == nil ? "escrow.made" : "escrow.replaced", by: .person(person), about: person,
            facts: ["sheet": made.escrow.name])
        ])
    } catch AccountConflict.escrowChanged {
      throw Refusal.otherSchoolSheet
    }
    return SchoolSheet(name: made.escrow.name, key: made.sheet)
  }
}
