package import Essentials

/// Gives many people accounts and links to choose their passwords with: all of them, or nobody.
package struct InvitePeople: Sendable {
  private let reception: Reception

  /// Invites at a reception.
  package init(_ reception: Reception) { self.reception = reception }

  /// The links to send, with a line of the record for each person; earlier links no longer work.
  ///
  /// Whoever has chosen a password meanwhile, or signs in elsewhere, is left alone, and a closed account stays closed.
  package func callAsFunction(
    _ people: [PersonID], in school: SchoolID, by actor: RecordActor
  ) async throws -> [LinkToSend] {
    var links: [LinkToSend] = []
    try await reception.insisting {
      let states = try await reception.store.states(in: school)
      var changes: [AccountChange] = []
      links = []
      for person in people where (states[person] ?? .invited) == .invited {
        let made = try reception.invitation(
          for: person, isNew: states[person] == nil, in: school)
        changes += made.changes
        links.append(made.send)
      }
      guard !links.isEmpty else { return }
      try await reception.save(
        changes, in: school,
        recording: links.map { reception.line("invited", by: actor, about: $0.person) })
    }
    return links
  }
}
