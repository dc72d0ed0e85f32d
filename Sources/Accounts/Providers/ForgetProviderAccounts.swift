package import Essentials

/// Unlinks a person from the school's own sign-in; the next sign-in there links them again by the address on the list.
///
/// It is needed where an account there was made anew, and where an address on the list was somebody else's: whoever signed
/// in under it would otherwise keep a way in after it was put right.
package struct ForgetProviderAccounts: Sendable {
  private let reception: Reception

  /// Unlinks at a reception.
  package init(_ reception: Reception) { self.reception = reception }

  /// Unlinks, and ends all sessions.
  ///
  /// - Returns: Whether there was anything to unlink.
  @discardableResult
  package func callAsFunction(
    _ person: PersonID, in school: SchoolID, by actor: RecordActor
  ) async throws -> Bool {
    var wasLinked = false
    try await reception.insisting {
      guard var account = try await reception.store.account(of: person, in: school),
        !account.subjects.isEmpty
      else { return }
      account.subjects = []
      try await reception.save(
        [.put(account), .endAll(person, except: nil)], in: school,
        recording: [reception.line("provider.unlinked", by: actor, about: person)])
      wasLinked = true
    }
    return wasLinked
  }
}
