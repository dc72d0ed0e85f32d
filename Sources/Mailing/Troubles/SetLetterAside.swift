package import Essentials

/// Takes a letter off the list of troubles: somebody told the person in another way.
package struct SetLetterAside: Sendable {
  private let room: PostRoom

  /// Prepares to set aside.
  package init(_ room: PostRoom) { self.room = room }

  /// Sets the letter aside; it is not tried any more.
  ///
  /// - Throws: `Refusal` `letter.unknown`, `letter.fine`, `letter.changed`.
  package func callAsFunction(
    _ id: LetterID, in school: SchoolID, by actor: PersonID
  ) async throws {
    guard let letter = try await room.letters.letter(id, in: school) else {
      throw Refusal.noLetter
    }
    guard letter.state.trouble != nil else { throw Refusal.letterFine }
    let now = room.now()
    try await room.letters.change(
      letter, to: .setAside(at: now), usingAddressAgain: false,
      recording: [letter.entry("mailing.letter.set-aside", by: .person(actor), at: now)])
  }
}
