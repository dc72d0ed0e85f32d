package import Essentials

/// Withdraws a duty that was opened by mistake or whose cause is gone.
package struct WithdrawDuty: Sendable {
  private let book: DutyBook

  /// Works with a school's duties.
  package init(_ book: DutyBook) { self.book = book }

  /// Closes a duty as void, and gives it back.
  ///
  /// - Throws: `Refusal` where it is not open, or no reason is given.
  package func callAsFunction(
    _ id: DutyID, of school: SchoolID, because reason: String, by actor: RecordActor
  ) async throws -> Duty {
    let duty = try await book.duty(id, of: school)
    let withdrawn = try duty.withdrawn(because: reason, by: actor, at: book.now())
    return try await book.keep(withdrawn, changedFrom: duty)
  }
}
