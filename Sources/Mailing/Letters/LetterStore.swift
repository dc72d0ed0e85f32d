package import Essentials

/// Where letters wait.
package protocol LetterStore: Sendable {
  /// Queues letters; one whose key the school's queue has had already is left out.
  ///
  /// - Parameter entry: The line of the record for a letter that was taken.
  /// - Returns: The letters that were taken.
  func queue(
    _ letters: [Letter], in school: SchoolID,
    recording entry: @escaping @Sendable (Letter) -> RecordEntry
  ) async throws -> [Letter]

  /// Takes letters that are to be sent now, what goes first before what can wait, and counts the attempt.
  ///
  /// Until the lease is over nobody else gets them, in whatever process.
  func claim(_ count: Int, at now: Instant, leaseUntil: Instant) async throws -> [Letter]

  /// Writes down what became of a claimed letter; a sent one loses its secret.
  ///
  /// - Parameter address: Where it went, or was to go.
  /// - Returns: Whether it was still ours: when the lease was over and another took it, nothing is written.
  func settle(
    _ letter: Letter, as state: LetterState, address: MailAddress?, recording entries: [RecordEntry]
  ) async throws -> Bool

  /// Gives claimed letters back as if they had not been claimed, not to be taken before a moment.
  ///
  /// - Returns: How many of them were still ours.
  func putBack(_ letters: [Letter], until: Instant) async throws -> Int

  /// One letter.
  func letter(_ id: LetterID, in school: SchoolID) async throws -> Letter?

  /// Where a letter went, or was to go; nothing before it was tried.
  func address(of id: LetterID, in school: SchoolID) async throws -> MailAddress?

  /// Letters that failed, bounced or were given up, the newest first.
  func troubled(in school: SchoolID, limit: Int) async throws -> [Letter]

  /// Writes down what somebody decided about a letter, if it still stands as they saw it.
  ///
  /// - Parameter usingAddressAgain: Whether letters go to its address again, where it was one that nothing reaches.
  /// - Throws: `Refusal` `letter.changed`.
  func change(
    _ letter: Letter, to state: LetterState, usingAddressAgain: Bool,
    recording entries: [RecordEntry]
  ) async throws

  /// Notes that nothing reaches an address: what went there since a moment counts as bounced, what still
  /// waits for it will not be sent.
  ///
  /// - Returns: The letters that went there.
  func bounce(
    _ address: MailAddress, in school: SchoolID, at now: Instant, sentSince: Instant,
    recording entry: @escaping @Sendable ([LetterID]) -> RecordEntry
  ) async throws -> [LetterID]

  /// Whether an address is one that nothing reaches.
  func isBounced(_ address: MailAddress, in school: SchoolID) async throws -> Bool

  /// Those addresses of many that nothing reaches.
  func bounced(
    among addresses: [MailAddress], in school: SchoolID
  ) async throws -> Set<MailAddress>

  /// Forgets letters that came to an end before a moment.
  ///
  /// - Parameter entry: The line of the record for so many letters, where there were any.
  func forget(
    endedBefore: Instant, in school: SchoolID,
    recording entry: @escaping @Sendable (Int) -> RecordEntry
  ) async throws
}
