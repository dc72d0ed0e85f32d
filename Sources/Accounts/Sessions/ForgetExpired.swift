package import Essentials

/// Takes away what has run out: sessions, links, challenges and attempts.
package struct ForgetExpired: Sendable {
  private let reception: Reception

  /// Cleans up at a reception.
  package init(_ reception: Reception) { self.reception = reception }

  /// Takes away what ran out a day ago or earlier, once something has been there for two: so the record has a line of
  /// it once a day at the most, and none where nobody signed in.
  package func callAsFunction(in school: SchoolID) async throws {
    let now = reception.now()
    let isTime = try await reception.store.hasExpired(
      before: now.adding(seconds: -48 * 3600), in: school)
    guard isTime else { return }
    try await reception.save(
      [.forgetExpired(before: now.adding(seconds: -24 * 3600))], in: school,
      recording: [
        RecordEntry(
          at: now, actor: .program("accounts"), act: "accounts.expired.forgotten")
      ])
  }
}
