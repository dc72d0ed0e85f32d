package import Essentials

/// Marks the identifiers of letters.
package enum LetterMark {}
/// Names a letter.
package typealias LetterID = Identifier<LetterMark>

/// One letter by e-mail, from the moment at which it is decided until nothing more is to be done about it.
///
/// It holds no name and no content: what it says follows from its kind alone.
package struct Letter: Hashable, Sendable {
  /// Which one.
  package let id: LetterID
  /// The school that sends it.
  package let school: SchoolID
  /// Whom it is for.
  package let to: LetterRecipient
  /// What it is for.
  package let kind: LetterKind
  /// Where it leads, if anywhere.
  package let link: LetterLink?
  /// A name that is the same whenever the same letter is decided again: the queue takes it once.
  package let key: String
  /// When it may go at the earliest.
  package let notBefore: Instant
  /// When it was put in the queue.
  package let queuedAt: Instant
  /// How often sending was begun.
  package var attempts: Int
  /// Where it stands.
  package var state: LetterState

  /// A letter as it is queued, or as it was stored.
  package init(
    id: LetterID, school: SchoolID, to: LetterRecipient, kind: LetterKind, link: LetterLink? = nil,
    key: String, notBefore: Instant, queuedAt: Instant, attempts: Int = 0,
    state: LetterState? = nil
  ) {
    self.id = id
    self.school = school
    self.to = to
    self.kind = kind
    self.link = link
    self.key = key
    self.notBefore = notBefore
    self.queuedAt = queuedAt
    self.attempts = attempts
    self.state = state ?? .waiting(until: notBefore)
  }

  /// Whether what its link opens is over.
  package func isOver(at now: Instant) -> Bool { link?.expiresAt.map { $0 <= now } ?? false }
}
