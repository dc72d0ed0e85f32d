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
  /// - Parameter isReplacement: Whether the sheet that there is was lost: a new one takes its place.
  /// - Throws: `Refusal/proofNeeded`; a refusal where there is one and it was not to be replaced.
  package func callAsFunction(
    session secret: SessionSecret, replacing isReplacement: Bool
  ) async throws -> PaperKey {
    let found = try await reception.session(secret)
    try found.requireFreshProof(at: reception.now())
    let school = found.session.school
    let old = try await reception.store.escrow(of: school)
    guard old == nil || isReplacement else {
      throw Refusal(
        "escrow.exists",
        "The school has a recovery sheet already. Replace it only where that sheet is lost.")
    }
    let made = try SchoolEscrow.make(for: school, random: reception.random)
    try await reception.save(
      [.entrust(made.escrow, replacing: old?.publicKey, at: reception.now())], in: school,
      recording: [
        reception.line(
          old == nil ? "escrow.made" : "escrow.replaced", by: .person(found.session.person),
          about: found.session.person)
      ])
    return made.sheet
  }
}
