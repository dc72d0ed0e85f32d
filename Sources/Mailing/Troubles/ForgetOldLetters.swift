package import Essentials

/// Forgets letters that came to an end long ago; the record keeps that they went.
package struct ForgetOldLetters: Sendable {
  private let room: PostRoom

  /// For how many days a letter is kept: longer than any key can come again.
  package static let days: Int64 = 400

  /// Prepares to forget.
  package init(_ room: PostRoom) { self.room = room }

  /// Forgets the old letters of a school.
  package func callAsFunction(in school: SchoolID) async throws {
    let now = room.now()
    try await room.letters.forget(
      endedBefore: now.adding(seconds: -Self.days * 86_400), in: school
    ) { count in
      RecordEntry(
        at: now, actor: .program("mail"), act: "mailing.letters.forgotten",
        facts: ["count": "\(count)"])
    }
  }
}
