package import Essentials

/// Ends what may be in somebody else's hands: the sessions and links of a person whose address changed.
///
/// What they know and have still holds: password, code app, passkeys. A closed account stays closed.
package struct EndWaysIn: Sendable {
  private let reception: Reception

  /// Ends sessions and links at a reception.
  package init(_ reception: Reception) { self.reception = reception }

  /// Ends all of them; a person who has none loses nothing.
  package func callAsFunction(
    _ person: PersonID, in school: SchoolID, by actor: RecordActor
  ) async throws {
    try await reception.save(
      [
        .endAll(person, except: nil), .voidLinks(person, Set(LinkPurpose.allCases), task: nil),
      ], in: school, recording: [reception.line("ways-in.ended", by: actor, about: person)])
  }
}
