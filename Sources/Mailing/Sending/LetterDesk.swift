/// What sending needs to know of a school and its people; the composition fills it in.
package struct LetterDesk: Sendable {
  /// What stands at the head of a school's letters; nothing where the school sends none.
  package var setting: @Sendable (Letter) async throws -> LetterSetting?
  /// The address of whom a letter is for at this moment; nothing where there is none.
  ///
  /// Whether leavers have one is for the closure to say, by the letter's kind.
  package var address: @Sendable (Letter) async throws -> MailAddress?
  /// Hands a letter to the mail server.
  package var transport: MailTransport
  /// Writes a line about a letter into the log.
  package var note: @Sendable (LetterNote) -> Void

  /// Brings it together.
  package init(
    setting: @escaping @Sendable (Letter) async throws -> LetterSetting?,
    address: @escaping @Sendable (Letter) async throws -> MailAddress?,
    transport: @escaping MailTransport, note: @escaping @Sendable (LetterNote) -> Void = { _ in }
  ) {
    self.setting = setting
    self.address = address
    self.transport = transport
    self.note = note
  }
}
