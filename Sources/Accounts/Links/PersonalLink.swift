package import Essentials
package import Vault

/// A link that was given to one person.
package struct PersonalLink: Sendable, Hashable {
  /// What proves that it is genuine, and what it may do.
  package let stored: StoredLink
  /// What it is for.
  package let purpose: LinkPurpose
  /// Whom it was given to.
  package let person: PersonID
  /// The one task that it reaches, where it is for one.
  package let task: OneTask?
  /// When it was made.
  package let createdAt: Instant

  /// A link as it was read from the database.
  package init(
    stored: StoredLink, purpose: LinkPurpose, person: PersonID, task: OneTask?, createdAt: Instant
  ) {
    self.stored = stored
    self.purpose = purpose
    self.person = person
    self.task = task
    self.createdAt = createdAt
  }

  /// The link of a token; person and task are tied to it, so that nobody can turn it into another.
  package init(
    _ token: LinkToken, purpose: LinkPurpose, person: PersonID, task: OneTask? = nil,
    school: SchoolID, createdAt: Instant, expiresAt: Instant
  ) {
    let grant = LinkGrant(
      purpose: purpose.rawValue, school: school, subject: Self.subject(person, task),
      expiresAt: expiresAt)
    self.init(
      stored: StoredLink(token, for: grant), purpose: purpose, person: person, task: task,
      createdAt: createdAt)
  }

  /// Whether a token opens it now; a row that was altered opens for none.
  package func answer(to token: LinkToken, in school: SchoolID, now: Instant) -> LinkAnswer {
    guard stored.grant.subject == Self.subject(person, task) else { return .wrong }
    return stored.answer(to: token, purpose: purpose.rawValue, school: school, now: now)
  }

  private static func subject(_ person: PersonID, _ task: OneTask?) -> String {
    task.map { "\(person) \($0.kind) \($0.id)" } ?? person.description
  }
}
