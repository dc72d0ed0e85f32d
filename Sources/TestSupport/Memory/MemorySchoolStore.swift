package import Essentials
package import People

/// Schools kept in memory, with the rules that every store has to keep.
package actor MemorySchoolStore: SchoolStore {
  private var kept: [SchoolID: School] = [:]
  /// The lines of the records, in order.
  package private(set) var entries: [RecordEntry] = []

  /// A store without schools.
  package init() {}

  /// All schools, by name.
  package func schools() -> [School] {
    kept.values.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
  }

  /// One school.
  package func school(_ id: SchoolID) -> School? { kept[id] }

  /// Keeps a new school.
  package func open(_ school: School, recording lines: [RecordEntry]) throws {
    guard kept[school.id] == nil else { throw Refusal.changedMeanwhile }
    keep(school, lines)
  }

  /// Keeps a changed school.
  package func save(_ school: School, recording lines: [RecordEntry]) throws {
    guard kept[school.id]?.revision == school.revision else { throw Refusal.changedMeanwhile }
    keep(school, lines)
  }

  private func keep(_ school: School, _ lines: [RecordEntry]) {
    var school = school
    school.revision += 1
    kept[school.id] = school
    entries += lines
  }
}

/// Lists between upload and confirmation, kept in memory, with the rules that every store has to keep.
package actor MemoryPendingRosterStore: PendingRosterStore {
  private var kept: [PendingRosterID: PendingRoster] = [:]
  /// The lines of the record, in order.
  package private(set) var entries: [RecordEntry] = []

  /// A store without lists.
  package init() {}

  /// One list of a school; nothing where it expired.
  package func roster(
    _ id: PendingRosterID, of school: SchoolID, at now: Instant
  ) -> PendingRoster? {
    kept[id].flatMap { $0.school == school && $0.expiresAt > now ? $0 : nil }
  }

  /// The lists of a school that expired.
  package func expired(of school: SchoolID, at now: Instant) -> [PendingRosterID] {
    kept.values.filter { $0.school == school && $0.expiresAt <= now }
      .sorted { ($0.expiresAt, $0.id) < ($1.expiresAt, $1.id) }.map(\.id)
  }

  /// Keeps a list.
  package func save(_ roster: PendingRoster, recording lines: [RecordEntry]) throws {
    guard kept[roster.id]?.revision ?? 0 == roster.revision else { throw Refusal.changedMeanwhile }
    var roster = roster
    roster.revision += 1
    kept[roster.id] = roster
    entries += lines
  }

  /// Lets go of a list.
  package func remove(
    _ id: PendingRosterID, of school: SchoolID, recording lines: [RecordEntry]
  ) throws {
    guard kept[id]?.school == school else { throw Refusal.noPendingRoster }
    kept[id] = nil
    entries += lines
  }
}
