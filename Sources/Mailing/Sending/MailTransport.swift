/// A letter as it goes to the mail server.
package struct OutgoingLetter: Sendable {
  /// Which letter it is: the same on every attempt, so that the two that a lost answer makes can be told to be one.
  package let id: LetterID
  /// To whom; it stands in the envelope and in `To`, nowhere else.
  package let to: MailAddress
  /// What stands in front of the sending address: the school's name.
  package let senderName: String
  /// Where an answer goes: the office.
  package let replyTo: MailAddress?
  /// What it says.
  package let text: LetterText

  /// Makes a letter ready.
  package init(
    id: LetterID, to: MailAddress, senderName: String, replyTo: MailAddress?, text: LetterText
  ) {
    self.id = id
    self.to = to
    self.senderName = senderName
    self.replyTo = replyTo
    self.text = text
  }
}

/// Hands a letter to the mail server, and returns once it has been taken.
///
/// Throws a `LetterTrouble` when it was not; anything else counts as `LetterTrouble.unknown`.
package typealias MailTransport = @Sendable (OutgoingLetter) async throws -> Void
