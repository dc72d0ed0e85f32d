package import Essentials
package import Vault

/// Opens somebody's keys with the school's sheet, and prints a sheet of the person's own.
///
/// It takes two people: whoever keeps the school's sheet cannot use the keys, and hands over a sheet
/// that opens them only beside the password and the second step of the person, who gave up the old
/// password themselves.
package struct OpenWithSchoolSheet: Sendable {
  private let reception: Reception

  /// Opens keys at a reception.
  package init(_ reception: Reception) { self.reception = reception }

  /// The person's next sheet, to be handed over on paper; the one before works no more.
  ///
  /// - Throws: `Refusal/schoolSheetRefused`, the same for every sheet but the right one;
  ///   `Refusal/keysNotLocked`, `Refusal/keysNotEntrusted`; `Refusal/ownKeysBySchool`, since that would take one
  ///   person only; `Refusal/proofNeeded`.
  package func callAsFunction(
    for person: PersonID, sheet typed: String, session secret: SessionSecret,
    from visitor: Visitor
  ) async throws -> PaperKey {
    let found = try await reception.session(secret)
    try found.requireFreshProof(at: reception.now())
    let session = found.session
    guard person != session.person else { throw Refusal.ownKeysBySchool }
    var account = try await reception.existing(person, in: session.school)
    guard account.disabledAt == nil else { throw Refusal.accountClosed }
    guard var keys = account.lockedKeys else { throw Refusal.keysNotLocked }
    guard let escrow = try await reception.store.escrow(of: session.school),
      account.entrustedTo == escrow.publicKey
    else { throw Refusal.keysNotEntrusted }
    let attempt = try await reception.allow("school sheet", by: session, from: visitor)
    guard let sheet = try? PaperKey(typed: typed, for: .school),
      let opened = try? escrow.open(keys, with: sheet)
    else { throw Refusal.schoolSheetRefused }
    let next = try keys.renewSheet(opened: opened, random: reception.random)
    account.keys = keys
    try await reception.save(
      [.put(account), .forgive(attempt)], in: session.school,
      recording: [
        reception.line(
          "keys.opened-by-school", by: .person(session.person), about: person,
          facts: ["sheet": escrow.name])
      ])
    return next
  }
}
