internal import Essentials
internal import Policies

/// Acknowledgements, of which long lists are read once a request for a page, and not anew while the record stays as it is.
struct AcknowledgementsOnce: AcknowledgementStore {
  let store: any AcknowledgementStore
  let kept: KeptReadings

  func acknowledgement(
    of version: PolicyVersionID, by person: PersonID, yearly: CampaignID?, in school: SchoolID
  ) async throws -> Acknowledgement? {
    try await store.acknowledgement(of: version, by: person, yearly: yearly, in: school)
  }

  func acknowledgements(
    of version: PolicyVersionID, in school: SchoolID
  ) async throws -> [Acknowledgement] {
    try await OneLook.of(.acknowledgements(version), keptIn: kept) {
      try await store.acknowledgements(of: version, in: school)
    }
  }

  func acknowledgements(
    by person: PersonID, in school: SchoolID
  ) async throws -> [Acknowledgement] {
    try await store.acknowledgements(by: person, in: school)
  }

  func latestAcknowledgements(
    of policy: PolicyID, in school: SchoolID
  ) async throws -> [PersonID: Acknowledgement] {
    try await store.latestAcknowledgements(of: policy, in: school)
  }

  func latestMoments(
    of policy: PolicyID, in school: SchoolID
  ) async throws -> [PersonID: Instant] {
    try await OneLook.of(.latestMoments(policy), keptIn: kept) {
      try await store.latestMoments(of: policy, in: school)
    }
  }

  func reservations(
    about version: PolicyVersionID, in school: SchoolID
  ) async throws -> [Reservation] {
    try await OneLook.of(.reservations(version), keptIn: kept) {
      try await store.reservations(about: version, in: school)
    }
  }

  func save(
    _ acknowledgements: [Acknowledgement], in school: SchoolID, recording entries: [RecordEntry]
  ) async throws {
    try await OneLook.forgetting {
      try await store.save(acknowledgements, in: school, recording: entries)
    }
  }

  func save(
    _ reservation: Reservation, in school: SchoolID, recording entries: [RecordEntry]
  ) async throws {
    try await OneLook.forgetting {
      try await store.save(reservation, in: school, recording: entries)
    }
  }
}
