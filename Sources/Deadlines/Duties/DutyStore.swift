package import Essentials

/// Where duties are kept.
package protocol DutyStore: Sendable {
  /// One duty of a school; nothing where there is none, or it is another school's.
  func duty(_ id: DutyID, of school: SchoolID) async throws -> Duty?

  /// The duties of a school that are still to be done, in the order in which they are due.
  func openDuties(of school: SchoolID) async throws -> [Duty]

  /// All duties of these owners, open and closed, in the order in which they are due: a person and the roles they hold.
  func duties(of owners: [DutyOwner], in school: SchoolID) async throws -> [Duty]

  /// The same, with what a person was told of and is late still, whoever owes it: at most so many, the longest late first.
  func duties(
    of owners: [DutyOwner], toldTo person: PersonID, atMost limit: Int, in school: SchoolID
  ) async throws -> [Duty]

  /// The duties of a school, in any state, that are due from a moment on and before another: for lists and evidence.
  func duties(
    of school: SchoolID, dueFrom first: Instant, before last: Instant
  ) async throws -> [Duty]

  /// Which of these places in a series are taken by a duty in any state.
  func taken(_ series: Set<DutySeries>, in school: SchoolID) async throws -> Set<DutySeries>

  /// The Monday of the last week for which each person was sent a digest.
  func lastDigests(in school: SchoolID) async throws -> [PersonID: CivilDate]

  /// Keeps changes, queues what is to be sent, and writes the lines of the record: all of it or nothing.
  ///
  /// A place in a series is free for a new duty while no other duty has it but one that was handed over.
  /// - Throws: `DutyConflict` where a duty has been changed meanwhile, a place in a series was taken, or a digest was sent.
  func save(
    _ writes: DutyWrites, of school: SchoolID, recording entries: [RecordEntry]
  ) async throws
}

/// Somebody else changed the same duty, or opened it, at the same time: read again and decide again.
package enum DutyConflict: Error, Hashable, Sendable {
  /// The duty is newer than the one that was changed.
  case changedMeanwhile(DutyID)
  /// Another duty has the place in the series.
  case taken(DutySeries)
  /// The person was sent a digest for that week or a later one already.
  case digestSent(PersonID)
}
