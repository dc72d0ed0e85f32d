package import Essentials
internal import Vault

/// Gives a person an account, and a link to choose their password with.
package struct InvitePerson: Sendable {
  private let reception: Reception

  /// Invites at a reception.
  package init(_ reception: Reception) { self.reception = reception }

  /// The link to send or to print; it works for 14 days, and earlier ones no longer do.
  ///
  /// - Throws: `Refusal/accountClosed`.
  package func callAsFunction(
    _ person: PersonID, in school: SchoolID, by actor: RecordActor
  ) async throws -> LinkToSend {
    let account = try await reception.store.account(of: person, in: school)
    guard account?.disabledAt == nil else { throw Refusal.accountClosed }
    let made = try reception.link(for: person, purpose: .invitation, in: school)
    var changes: [AccountChange] = [
      .voidLinks(person, [.invitation], task: nil), .add(made.link),
    ]
    if account == nil {
      changes.append(
        .put(Account(person: person, school: school, createdAt: reception.now())))
    }
    try await reception.save(
      changes, in: school, recording: [reception.line("invited", by: actor, about: person)])
    return made.send
  }
}
