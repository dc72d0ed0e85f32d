package import Essentials

/// Says why a duty was not done.
package struct ExplainNotDone: Sendable {
  private let book: DutyBook

  /// Works with a school's duties.
  package init(_ book: DutyBook) { self.book = book }

  /// Closes a duty with a reason, and gives it back; it may still be done later.
  ///
  /// - Throws: `Refusal` where it is somebody else's, not open, or no reason is given.
  package func callAsFunction(
    _ id: DutyID, of school: SchoolID, because reason: String, by actor: RecordActor
  ) async throws -> Duty {
    let duty = try await book.duty(id, of: school)
    try await book.check(actor, owes: duty)
    let explained = try duty.explained(because: reason, by: actor, at: book.now())
    return try await book.keep(explained, changedFrom: duty)
  }
}
