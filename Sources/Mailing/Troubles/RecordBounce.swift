package import Essentials

/// Notes that mail to an address comes back, as a report about a letter that went there says.
package struct RecordBounce: Sendable {
  private let room: PostRoom

  /// Until how many days after sending a message may come back.
  package static let days: Int64 = 7

  /// Prepares to note.
  package init(_ room: PostRoom) { self.room = room }

  /// Shows what went to the address in the last days as bounced, and sends nothing more there until somebody
  /// sends a letter again.
  ///
  /// - Returns: The letters that did not arrive.
  @discardableResult
  package func callAsFunction(
    _ address: MailAddress, in school: SchoolID, by actor: RecordActor
  ) async throws -> [LetterID] {
    let now = room.now()
    return try await room.letters.bounce(
      address, in: school, at: now, sentSince: now.adding(seconds: -Self.days * 86_400)
    ) { letters in
      RecordEntry(
        at: now, actor: actor, act: "mailing.address.bounced",
        objects: letters.map { RecordObject("letter", $0) })
    }
  }
}
