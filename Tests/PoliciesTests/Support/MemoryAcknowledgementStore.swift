internal import Essentials
internal import Policies

/// Acknowledgements in memory, with everything that was recorded.
actor MemoryAcknowledgementStore: AcknowledgementStore {
  private var kept: [(school: SchoolID, given: Acknowledgement)] = []
  private var reserved: [(school: SchoolID, reservation: Reservation)] = []
  private(set) var entries: [RecordEntry] = []

  func acknowledgement(
    of version: PolicyVersionID, by person: PersonID, yearly: CampaignID?, in school: SchoolID
  ) -> Acknowledgement? {
    acknowledgements(of: version, in: school).last {
      $0.person == person && (yearly == nil || $0.yearly == yearly)
    }
  }

  func acknowledgements(of version: PolicyVersionID, in school: SchoolID) -> [Acknowledgement] {
    kept.filter { $0.school == school && $0.given.version == version }.map(\.given)
  }

  func acknowledgements(by person: PersonID, in school: SchoolID) -> [Acknowledgement] {
    kept.filter { $0.school == school && $0.given.person == person }.map(\.given)
      .sorted { $0.at > $1.at }
  }

  func latestAcknowledgements(
    of policy: PolicyID, in school: SchoolID
  ) -> [PersonID: Acknowledgement] {
    let all = kept.filter { $0.school == school && $0.given.policy == policy }.map(\.given)
    return Dictionary(all.sorted { $0.at < $1.at }.map { ($0.person, $0) }) { $1 }
  }

  func reservations(about version: PolicyVersionID, in school: SchoolID) -> [Reservation] {
    reserved.filter { $0.school == school && $0.reservation.version == version }
      .map(\.reservation)
  }

  func save(
    _ acknowledgements: [Acknowledgement], in school: SchoolID, recording entries: [RecordEntry]
  ) throws {
    for new in acknowledgements {
      let old = kept.first {
        $0.school == school && $0.given.person == new.person
          && $0.given.version == new.version && $0.given.yearly == new.yearly
      }
      if let old { throw AlreadyAcknowledged(kept: old.given) }
    }
    kept += acknowledgements.map { (school, $0) }
    self.entries += entries
  }

  func save(
    _ reservation: Reservation, in school: SchoolID, recording entries: [RecordEntry]
  ) {
    reserved.removeAll {
      $0.school == school && $0.reservation.person == reservation.person
        && $0.reservation.version == reservation.version
    }
    reserved.append((school, reservation))
    self.entries += entries
  }
}
