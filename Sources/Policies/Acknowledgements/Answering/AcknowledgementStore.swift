package import Essentials

/// Where acknowledgements and reservations are kept.
package protocol AcknowledgementStore: Sendable {
  /// A person's acknowledgement of a version, if there is one.
  ///
  /// - Parameter yearly: The request that wants an answer of its own; nil for any acknowledgement.
  func acknowledgement(
    of version: PolicyVersionID, by person: PersonID, yearly: CampaignID?, in school: SchoolID
  ) async throws -> Acknowledgement?

  /// All acknowledgements of a version.
  func acknowledgements(
    of version: PolicyVersionID, in school: SchoolID
  ) async throws -> [Acknowledgement]

  /// All acknowledgements of one person, the latest first.
  func acknowledgements(
    by person: PersonID, in school: SchoolID
  ) async throws -> [Acknowledgement]

  /// Every person's latest acknowledgement of any version of a policy.
  func latestAcknowledgements(
    of policy: PolicyID, in school: SchoolID
  ) async throws -> [PersonID: Acknowledgement]

  /// When each person last acknowledged any version of a policy: all that lists of people show of it.
  func latestMoments(of policy: PolicyID, in school: SchoolID) async throws -> [PersonID: Instant]

  /// All reservations about a version, the latest of each person.
  func reservations(
    about version: PolicyVersionID, in school: SchoolID
  ) async throws -> [Reservation]

  /// Saves acknowledgements with their entries: all of them or none.
  ///
  /// A person has one for a version, and one more for each request about it that wants an answer of its own.
  ///
  /// - Throws: `AlreadyAcknowledged` where a person would have two; nothing is saved then.
  func save(
    _ acknowledgements: [Acknowledgement], in school: SchoolID, recording entries: [RecordEntry]
  ) async throws

  /// Saves a reservation with its entries; a person's earlier one about the version is replaced.
  func save(
    _ reservation: Reservation, in school: SchoolID, recording entries: [RecordEntry]
  ) async throws
}

extension AcknowledgementStore {
  /// From the whole acknowledgements, for stores that have no shorter way.
  package func latestMoments(
    of policy: PolicyID, in school: SchoolID
  ) async throws -> [PersonID: Instant] {
    try await latestAcknowledgements(of: policy, in: school).mapValues(\.at)
  }
}

/// The person has acknowledged the version already, perhaps a moment ago in another window.
package struct AlreadyAcknowledged: Error, Hashable, Sendable {
  /// The acknowledgement that is kept.
  package let kept: Acknowledgement

  /// Names the one that is kept.
  package init(kept: Acknowledgement) { self.kept = kept }
}
