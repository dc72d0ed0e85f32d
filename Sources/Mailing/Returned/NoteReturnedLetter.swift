package import Essentials

/// Shows a letter as not arrived once a mail server reports that it could not deliver it after all.
package struct NoteReturnedLetter: Sendable {
  /// What came of a report.
  package enum Outcome: Hashable, Sendable {
    /// The letter stands among those that did not arrive.
    case noted(LetterID)
    /// It stood there already, or somebody has dealt with it.
    case known(LetterID)
    /// The server has not given up: there is nothing to do yet.
    case notGivenUp(LetterID)
  }

  private let room: PostRoom

  /// Prepares to note.
  package init(_ room: PostRoom) { self.room = room }

  /// Notes what a report says; where it blames the address, nothing more is sent there until somebody sends again.
  ///
  /// - Returns: What came of it; nothing where it is about no letter of the school's.
  package func callAsFunction(
    _ report: DeliveryReport, in school: SchoolID
  ) async throws -> Outcome? {
    for id in report.letters {
      guard let letter = try await room.letters.letter(id, in: school) else { continue }
      guard report.hasFailed else { return .notGivenUp(id) }
      guard case .sent = letter.state else { return .known(id) }
      if report.blamesAddress, let address = try await room.letters.address(of: id, in: school) {
        let found = try await RecordBounce(room)(address, in: school, by: .program("mail"))
        if found.contains(id) { return .noted(id) }
      }
      let now = room.now()
      try await room.letters.change(
        letter, to: .bounced(.cameBack, at: now), usingAddressAgain: false,
        recording: [
          letter.entry(
            "mailing.letter.bounced", by: .program("mail"), at: now,
            facts: ["reason": LetterTrouble.cameBack.rawValue])
        ])
      return .noted(id)
    }
    return nil
  }
}
