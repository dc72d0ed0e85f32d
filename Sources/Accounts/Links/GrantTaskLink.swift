package import Essentials
internal import Vault

/// Gives a contractor or supply teacher a link that reaches one task, and nothing else.
package struct GrantTaskLink: Sendable {
  private let reception: Reception

  /// Gives links at a reception.
  package init(_ reception: Reception) { self.reception = reception }

  /// The link to send or to print.
  ///
  /// - Throws: A refusal where it would hold longer than 90 days, or not at all; or the account of
  ///   the person is closed.
  package func callAsFunction(
    _ task: OneTask, to person: PersonID, in school: SchoolID, expiresAt: Instant,
    by actor: RecordActor
  ) async throws -> LinkToSend {
    let now = reception.now()
    guard now < expiresAt, expiresAt <= now.adding(seconds: LinkPurpose.task.lifetime) else {
      throw Refusal(
        "link.too-long", "Choose a day for the link to end: after today, and within 90 days.")
    }
    let account = try await reception.store.account(of: person, in: school)
    guard account?.disabledAt == nil else { throw Refusal.accountClosed }
    let made = try reception.link(
      for: person, purpose: .task, task: task, in: school, until: expiresAt)
    try await reception.save(
      [.add(made.link)], in: school,
      recording: [
        reception.line("link.granted", by: actor, about: person, facts: ["task": task.kind])
      ])
    return made.send
  }
}
