package import Essentials

/// Says that a duty is not needed this time.
package struct WaiveDuty: Sendable {
  private let book: DutyBook

  /// Works with a school's duties.
  package init(_ book: DutyBook) { self.book = book }

  /// Closes a duty for a reason, and gives it back.
  ///
  /// - Throws: `Refusal` where it is not open, no reason is given, or the one who says so owes it.
  package func callAsFunction(
    _ id: DutyID, of school: SchoolID, because reason: String, by actor: RecordActor
  ) async throws -> Duty {
    let duty = try await book.duty(id, of: school)
    let owners = try await book.people(school).people(of: duty.owner)
    let waived = try duty.waived(because: reason, by: actor, owedBy: owners, at: book.now())
    return try await book.keep(waived, changedFrom: duty)
  }
}
