package import Essentials
package import Policies

/// Acknowledgements and reservations kept in memory, with the rules that every store has to keep.
package actor MemoryAcknowledgementStore: AcknowledgementStore {
  private var kept: [SchoolID: [Acknowledgement]] = [:]
  private var reserved: [SchoolID: [Reservation]] = [:]
  private let record: MemoryRecord

  /// A store without answers.
  package init(record: MemoryRecord = MemoryRecord()) { self.record = record }

  /// The lines of the record, in order.
  package var entries: [RecordEntry] { record.entries }

  /// A person's acknowledgement of a version, if there is one.
  package func acknowledgement(
    of version: PolicyVersionID, by person: PersonID, yearly: CampaignID?, in school: SchoolID
  ) -> Acknowledgement? {
    acknowledgements(of: version, in: school).last {
      $0.person == person && (yearly == nil || $0.yearly == yearly)
    }
  }

  /// All acknowledgements of a version, in the order in which they came in.
  package func acknowledgements(
    of version: PolicyVersionID, in school: SchoolID
  ) -> [Acknowledgement] { (kept[school] ?? []).filter { $0.version == version } }

  /// All acknowledgements of one person, the latest first.
  package func acknowledgements(by person: PersonID, in school: SchoolID) -> [Acknowledgement] {
    inTime(school).reversed().filter { $0.person == person }
  }

  /// Every person's latest acknowledgement of any version of a policy.
  package func latestAcknowledgements(
    of policy: PolicyID, in school: SchoolID
  ) -> [PersonID: Acknowledgement] {
    Dictionary(inTime(school).filter { $0.policy == policy }.map { ($0.person, $0) }) { $1 }
  }

  /// All reservations about a version, the earliest first.
  package func reservations(about version: PolicyVersionID, in school: SchoolID) -> [Reservation] {
    (reserved[school] ?? []).filter { $0.version == version }
      .sorted { ($0.at, $0.person) < ($1.at, $1.person) }
  }

  /// Saves acknowledgements with their entries: all of them or none.
  package func save(
    _ acknowledgements: [Acknowledgement], in school: SchoolID, recording entries: [RecordEntry]
  ) throws {
    var all = kept[school] ?? []
    for new in acknowledgements {
      let old = all.first {
        $0.person == new.person && $0.version == new.version && $0.yearly == new.yearly
      }
      if let old { throw AlreadyAcknowledged(kept: old) }
      all.append(new)
    }
    try record.append(entries, of: school)
    kept[school] = all
  }

  /// Saves a reservation with its entries; a person's earlier one about the version is replaced.
  package func save(
    _ reservation: Reservation, in school: SchoolID, recording entries: [RecordEntry]
  ) throws {
    try record.append(entries, of: school)
    reserved[school, default: []].removeAll {
      $0.person == reservation.person && $0.version == reservation.version
    }
    reserved[school, default: []].append(reservation)
  }

  /// By moment; of one moment, in the order in which they came in.
  private func inTime(_ school: SchoolID) -> [Acknowledgement] {
    (kept[school] ?? []).enumerated()
      .sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
  }
}
