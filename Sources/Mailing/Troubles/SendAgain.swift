package import Essentials

/// Sends a letter again that did not arrive, once what was wrong has been put right.
package struct SendAgain: Sendable {
  private let room: PostRoom

  /// Prepares to send again.
  package init(_ room: PostRoom) { self.room = room }

  /// Puts the letter back in the queue, with all its attempts before it; its address is tried again.
  ///
  /// - Throws: `Refusal` `letter.unknown`, `letter.fine`, `letter.link-gone`, `letter.changed`.
  package func callAsFunction(
    _ id: LetterID, in school: SchoolID, by actor: PersonID
  ) async throws {
    guard var letter = try await room.letters.letter(id, in: school) else {
      throw Refusal.noLetter
    }
    let now = room.now()
    guard letter.state.trouble != nil else { throw Refusal.letterFine }
    let hasLostSecret = letter.link.map { $0.expiresAt != nil && $0.token == nil } ?? false
    guard !hasLostSecret, !letter.isOver(at: now) else { throw Refusal.letterLinkGone }
    let entry = letter.entry("mailing.letter.sent-again", by: .person(actor), at: now)
    letter.attempts = 0
    try await room.letters.change(
      letter, to: .waiting(until: now), usingAddressAgain: true, recording: [entry])
  }
}
