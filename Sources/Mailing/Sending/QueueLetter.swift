package import Essentials

/// Puts a letter in the queue, once.
package struct QueueLetter: Sendable {
  private let room: PostRoom

  /// Prepares to queue.
  package init(_ room: PostRoom) { self.room = room }

  /// Queues a letter, unless one with the same key was queued before.
  ///
  /// - Parameters:
  ///   - key: The same whenever the same letter is decided again, such as `digest/2025-06-09/` and the person.
  ///   - notBefore: When it may go; at once where it is nothing. Quiet hours are the caller's to know.
  ///   - actor: Whose doing it is; the program's by default.
  /// - Returns: The letter, or nothing when it was there already.
  @discardableResult
  package func callAsFunction(
    _ kind: LetterKind, to recipient: LetterRecipient, of school: SchoolID, key: String,
    link: LetterLink? = nil, notBefore: Instant? = nil, by actor: RecordActor = .program("mail")
  ) async throws -> Letter? {
    try await callAsFunction(
      [LetterDraft(kind, to: recipient, key: key, link: link, notBefore: notBefore)], of: school,
      by: actor
    ).first
  }

  /// Queues many letters together.
  ///
  /// - Returns: Those that were not there already.
  @discardableResult
  package func callAsFunction(
    _ drafts: [LetterDraft], of school: SchoolID, by actor: RecordActor = .program("mail")
  ) async throws -> [Letter] {
    let now = room.now()
    let letters = drafts.map { draft in
      Letter(
        id: room.newIdentifier(), school: school, to: draft.recipient, kind: draft.kind,
        link: draft.link, key: draft.key, notBefore: max(draft.notBefore ?? now, now), queuedAt: now
      )
    }
    if letters.isEmpty { return [] }
    return try await room.letters.queue(letters, in: school) { letter in
      letter.entry("mailing.letter.queued", by: actor, at: now)
    }
  }
}

/// A letter that is to be queued.
package struct LetterDraft: Hashable, Sendable {
  /// What it is for.
  package var kind: LetterKind
  /// Whom it is for.
  package var recipient: LetterRecipient
  /// What makes it the same letter when it is decided again.
  package var key: String
  /// Where it leads.
  package var link: LetterLink?
  /// When it may go; at once where it is nothing.
  package var notBefore: Instant?

  /// Makes a draft.
  package init(
    _ kind: LetterKind, to recipient: LetterRecipient, key: String, link: LetterLink? = nil,
    notBefore: Instant? = nil
  ) {
    self.kind = kind
    self.recipient = recipient
    self.key = key
    self.link = link
    self.notBefore = notBefore
  }
}
