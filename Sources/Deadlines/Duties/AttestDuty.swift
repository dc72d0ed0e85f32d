package import Essentials

/// Says that a duty was done, with what is to be shown for it.
package struct AttestDuty: Sendable {
  private let book: DutyBook

  /// Works with a school's duties.
  package init(_ book: DutyBook) { self.book = book }

  /// Marks a duty done, in time or late, and gives it back.
  ///
  /// The same proof twice from the same person changes nothing: a form sent again does no harm.
  /// - Throws: `Refusal` where it is somebody else's, closed, or the proof is not what is wanted.
  package func callAsFunction(
    _ id: DutyID, of school: SchoolID, with proof: DutyProof, by actor: RecordActor
  ) async throws -> Duty {
    let duty = try await book.duty(id, of: school)
    try await book.check(actor, owes: duty)
    switch duty.state {
    case .done(let done), .doneLate(let done):
      if done.proof == proof, done.by == actor { return duty }
    default: break
    }
    let time = try await book.time(school)
    let attested = try duty.attested(proof, by: actor, at: book.now(), in: time)
    return try await book.keep(attested, changedFrom: duty)
  }
}
