package import Essentials
package import Vault

/// Lets whoever comes look in as one of the made-up people of the demonstration school, as often as they like.
///
/// Nothing is asked for, not even a second step that an earlier visitor set up for the same person: it would keep
/// every later one out.
package struct LookIn: Sendable {
  private let reception: Reception

  /// Opens the door of a reception.
  package init(_ reception: Reception) { self.reception = reception }

  /// Begins a session that is signed in.
  ///
  /// - Parameter replaced: The secret of a session whose cookie the request brought.
  /// - Throws: `Refusal/sessionGone` in every school but the demonstration, and for an account that is closed.
  package func callAsFunction(
    as person: PersonID, in school: SchoolID, from visitor: Visitor,
    replacing replaced: SessionSecret? = nil
  ) async throws -> NewSession {
    guard reception.provesAlways else { throw Refusal.sessionGone }
    let kept = try await reception.store.account(of: person, in: school)
    guard kept?.disabledAt == nil else { throw Refusal.sessionGone }
    let new = try reception.begin(person, in: school, at: .signedIn, by: .link, from: visitor)
    var changes = try await reception.ending(replaced, in: school)
    if kept == nil {
      changes.append(
        .put(Account(person: person, school: school, createdAt: reception.now())))
    }
    try await reception.save(
      changes + [.start(new.session)], in: school, recording: [reception.line(of: new.session)])
    return new
  }
}
