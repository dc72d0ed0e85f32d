package import Essentials

/// Passes a duty to somebody else.
package struct HandOverDuty: Sendable {
  private let book: DutyBook

  /// Works with a school's duties.
  package init(_ book: DutyBook) { self.book = book }

  /// Closes one duty and opens another for the new owner, which is given back.
  ///
  /// - Throws: `Refusal` where it is not open, or the new owner has it already.
  package func callAsFunction(
    _ id: DutyID, of school: SchoolID, to owner: DutyOwner, by actor: RecordActor
  ) async throws -> Duty {
    let duty = try await book.duty(id, of: school)
    let time = try await book.time(school)
    let (closed, opened) = try duty.handedOver(
      to: owner, as: book.newIdentifier(), by: actor, at: book.now(), in: time)
    let entries =
      closed.history.dropFirst(duty.history.count).map { $0.entry(of: closed) }
      + opened.history.map { $0.entry(of: opened) }
    try await book.store.save(
      DutyWrites(duties: [closed, opened], expected: [duty.id: duty.revision]), of: school,
      recording: entries)
    return opened
  }
}
