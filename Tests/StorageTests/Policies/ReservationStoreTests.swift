import Essentials
import Ledger
import Policies
import Storage
import Testing

@Suite struct ReservationStoreTests {
  private func with(
    _ place: StorePlace, _ body: @Sendable (KeptSchool, Campaign) async throws -> Void
  ) async throws {
    try await KeptSchool.with(place) { school in
      try await school.policies.save(
        SamplePolicies.policy(school, [SamplePolicies.version()]), text: nil, recording: [])
      let campaign = SamplePolicies.campaign(school)
      try await school.campaigns.save(campaign, members: [], recording: [])
      try await body(school, campaign)
    }
  }

  private func reservation(
    _ person: PersonID, _ kind: Reservation.Kind = .question, campaign: Campaign? = nil,
    note: SealedNoteID? = nil, at: Int64, answeredAt: Instant? = nil
  ) -> Reservation {
    Reservation(
      person: person, version: SamplePolicies.version, campaign: campaign?.id, kind: kind,
      note: note, at: Instant(seconds: at), answeredAt: answeredAt)
  }

  private func save(_ reservation: Reservation, in school: KeptSchool) async throws {
    try await school.acknowledgements.save(
      reservation, in: school.id, recording: [SamplePolicies.entry("policies.version.reserved")])
  }

  private func all(_ school: KeptSchool) async throws -> [Reservation] {
    try await school.acknowledgements.reservations(about: SamplePolicies.version, in: school.id)
  }

  @Test(arguments: StorePlace.allCases)
  func `reservations come back, the earliest first`(place: StorePlace) async throws {
    try await with(place) { school, campaign in
      let earlier = reservation(
        KeptSchool.teacher, .disagreement, campaign: campaign,
        note: SealedNoteID(high: 7, low: 7), at: 10, answeredAt: Instant(seconds: 11))
      let later = reservation(KeptSchool.assistant, at: 20)
      try await save(later, in: school)
      try await save(earlier, in: school)
      #expect(try await all(school) == [earlier, later])
    }
  }

  @Test(arguments: StorePlace.allCases)
  func `a person's later reservation replaces the earlier one`(
    place: StorePlace
  ) async throws {
    try await with(place) { school, campaign in
      try await save(
        reservation(
          KeptSchool.teacher, .disagreement, campaign: campaign,
          note: SealedNoteID(high: 7, low: 7), at: 10, answeredAt: Instant(seconds: 11)),
        in: school)
      let later = reservation(KeptSchool.teacher, at: 20)
      try await save(later, in: school)
      #expect(try await all(school) == [later])
      #expect(try await school.acts().count == 2)
    }
  }

  @Test(arguments: StorePlace.allCases)
  func `nothing is kept when a line of the record cannot be written`(
    place: StorePlace
  ) async throws {
    try await with(place) { school, _ in
      await #expect(throws: RecordLineFault.self) {
        try await school.acknowledgements.save(
          reservation(KeptSchool.teacher, at: 10), in: school.id,
          recording: [SamplePolicies.brokenEntry])
      }
      let kept = try await all(school)
      #expect(kept.isEmpty)
    }
  }
}
