package import Essentials

/// Closes the account of somebody who leaves: sessions end at their next request, links are void.
package struct DisableAccount: Sendable {
  private let reception: Reception

  /// Closes accounts at a reception.
  package init(_ reception: Reception) { self.reception = reception }

  /// Closes the account; a person who had none is kept from getting in by a link, too.
  package func callAsFunction(
    _ person: PersonID, in school: SchoolID, by actor: RecordActor
  ) async throws {
    try await reception.insisting {
      var account =
        try await reception.store.account(of: person, in: school)
        ?? Account(person: person, school: school, createdAt: reception.now())
      if account.disabledAt == nil { account.disabledAt = reception.now() }
      try await reception.save(
        [
          .put(account), .endAll(person, except: nil),
          .voidLinks(person, Set(LinkPurpose.allCases), task: nil),
        ], in: school, recording: [reception.line("closed", by: actor, about: person)])
    }
  }
}

/// Opens the account of somebody who did not leave after all; what they signed in with still holds.
package struct EnableAccount: Sendable {
  private let reception: Reception

  /// Opens accounts at a reception.
  package init(_ reception: Reception) { self.reception = reception }

  /// Opens the account again; nothing happens where it is open.
  package func callAsFunction(
    _ person: PersonID, in school: SchoolID, by actor: RecordActor
  ) async throws {
    var account = try await reception.existing(person, in: school)
    guard account.disabledAt != nil else { return }
    account.disabledAt = nil
    try await reception.save(
      [.put(account)], in: school, recording: [reception.line("reopened", by: actor, about: person)]
    )
  }
}
