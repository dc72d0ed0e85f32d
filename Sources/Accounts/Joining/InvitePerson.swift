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
    let made = try reception.invitation(for: person, isNew: account == nil, in: school)
    try await reception.save(
      made.changes, in: school, recording: [reception.line("invited", by: actor, about: person)])
    return made.send
  }
}

extension Reception {
  /// A link to choose a password with, and what it changes: earlier ones are void, and who is new gets an account.
  func invitation(
    for person: PersonID, isNew: Bool, in school: SchoolID
  ) throws -> (changes: [AccountChange], send: LinkToSend) {
    let made = try link(for: person, purpose: .invitation, in: school)
    var changes: [AccountChange] = [
      .voidLinks(person, [.invitation], task: nil), .add(made.link),
    ]
    if isNew {
      changes.append(.put(Account(person: person, school: school, createdAt: now())))
    }
    return (changes, made.send)
  }
}
