package import Essentials

/// Takes away what has run out: sessions, links, challenges and attempts.
package struct ForgetExpired: Sendable {
  private let reception: Reception

  /// Cleans up at a reception.
  package init(_ reception: Reception) { self.reception = reception }

  /// Takes away what ran out a day ago or earlier; once a night is enough.
  package func callAsFunction(in school: SchoolID) async throws {
    let now = reception.now()
    try await reception.save(
      [.forgetExpired(before: now.adding(seconds: -24 * 3600))], in: school,
      recording: [
        RecordEntry(
          at: now, actor: .program("accounts"), act: "accounts.expired.forgotten")
      ])
  }
}
