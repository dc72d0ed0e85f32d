package import Deadlines
package import Essentials

/// Duties kept in memory, with the rules that every store has to keep.
package actor MemoryDutyStore: DutyStore {
  /// The duties of all schools.
  package private(set) var duties: [DutyID: Duty] = [:]
  /// What was to be sent, in order.
  package private(set) var notices: [DutyNotice] = []
  /// The digests that were to be sent, in order.
  package private(set) var digests: [WeeklyDigest] = []
  /// The lines of the record, in order.
  package private(set) var entries: [RecordEntry] = []
  /// How often something was saved.
  package private(set) var saves = 0
  private var failures: [any Error] = []

  /// A store without duties.
  package init() {}

  /// One duty of a school.
  package func duty(_ id: DutyID, of school: SchoolID) -> Duty? {
    duties[id].flatMap { $0.school == school ? $0 : nil }
  }

  /// The duties of a school that are still to be done.
  package func openDuties(of school: SchoolID) -> [Duty] { sorted(school) { $0.state.isOpen } }

  /// All duties of these owners.
  package func duties(of owners: [DutyOwner], in school: SchoolID) -> [Duty] {
    sorted(school) { owners.contains($0.owner) }
  }

  /// All duties of these owners, and late ones that a person was told of.
  package func duties(
    of owners: [DutyOwner], toldTo person: PersonID, atMost limit: Int, in school: SchoolID
  ) -> [Duty] {
    let told = sorted(school) { $0.state == .overdue && $0.told.contains(person) }
      .prefix(limit).map(\.id)
    return sorted(school) { owners.contains($0.owner) || told.contains($0.id) }
  }

  /// The duties that are due from a moment on and before another.
  package func duties(of school: SchoolID, dueFrom first: Instant, before last: Instant) -> [Duty] {
    sorted(school) { first <= $0.dueAt && $0.dueAt < last }
  }

  /// Which of these places in a series are taken.
  package func taken(_ series: Set<DutySeries>, in school: SchoolID) -> Set<DutySeries> {
    series.intersection(sorted(school) { _ in true }.compactMap(\.series))
  }

  /// The Monday of the last week for which each person was sent a digest.
  package func lastDigests(in school: SchoolID) -> [PersonID: CivilDate] {
    Dictionary(digests.map { ($0.person, $0.weekOf) }) { max($0, $1) }
  }

  /// Keeps changes, or nothing where a rule says no.
  package func save(
    _ writes: DutyWrites, of school: SchoolID, recording lines: [RecordEntry]
  ) throws {
    if !failures.isEmpty { throw failures.removeFirst() }
    var changed = duties
    for duty in writes.duties {
      if changed[duty.id]?.revision != writes.expected[duty.id] {
        throw DutyConflict.changedMeanwhile(duty.id)
      }
      changed[duty.id] = duty
    }
    for duty in writes.duties where writes.expected[duty.id] == nil {
      guard let series = duty.series else { continue }
      let same = changed.values.filter { other in
        if case .handedOver = other.state { return false }
        return other.series == series && other.school == school
      }
      if same.count > 1 { throw DutyConflict.taken(series) }
    }
    for digest in writes.digests {
      if let last = lastDigests(in: school)[digest.person], last >= digest.weekOf {
        throw DutyConflict.digestSent(digest.person)
      }
    }
    duties = changed
    notices += writes.notices
    digests += writes.digests
    entries += lines
    saves += 1
  }

  /// Lets the next save fail.
  package func failNext(with error: any Error) { failures.append(error) }

  /// Everything of a school, in the order in which it is due.
  package func all(of school: SchoolID) -> [Duty] { sorted(school) { _ in true } }

  private func sorted(_ school: SchoolID, where isWanted: (Duty) -> Bool) -> [Duty] {
    duties.values.filter { $0.school == school && isWanted($0) }
      .sorted { ($0.dueAt, $0.id) < ($1.dueAt, $1.id) }
  }
}
