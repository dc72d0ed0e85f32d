package import Essentials

/// Uses an address again from which a letter came back although it is right, such as one whose mailbox was made late.
///
/// For letters that cannot be sent again, since the secret of their link is forgotten once they went.
package struct UseAddressAgain: Sendable {
  private let room: PostRoom

  /// Prepares to use an address again.
  package init(_ room: PostRoom) { self.room = room }

  /// Lets letters go to the address again, and sets this one aside.
  ///
  /// - Throws: `Refusal` `letter.unknown`, `letter.fine` where it did not come back, `letter.changed`.
  package func callAsFunction(
    _ id: LetterID, in school: SchoolID, by actor: PersonID
  ) async throws {
    guard let letter = try await room.letters.letter(id, in: school) else {
      throw Refusal.noLetter
    }
    guard letter.state.trouble?.blocksAddress == true else { throw Refusal.letterFine }
    let now = room.now()
    try await room.letters.change(
      letter, to: .setAside(at: now), usingAddressAgain: true,
      recording: [letter.entry("mailing.address.used-again", by: .person(actor), at: now)])
  }
}
