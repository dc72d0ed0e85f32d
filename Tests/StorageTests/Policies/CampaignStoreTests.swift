import Essentials
import Ledger
import Policies
import Storage
import Testing

@Suite struct CampaignStoreTests {
  private func member(
    _ person: PersonID, _ state: CampaignMember.State? = nil, who: String = "teacher",
    hasEmail: Bool = true
  ) -> CampaignMember {
    CampaignMember(
      person: person, who: who, hasEmail: hasEmail,
      state: state ?? .asked(dueOn: SamplePolicies.day("2025-06-23")))
  }

  private func with(
    _ place: StorePlace, _ body: @Sendable (KeptSchool) async throws -> Void
  ) async throws {
    try await KeptSchool.with(place) { school in
      try await school.policies.save(
        SamplePolicies.policy(school, [SamplePolicies.version()]), text: nil, recording: [])
      try await body(school)
    }
  }

  private func members(_ campaign: Campaign) -> @Sendable (KeptSchool) async throws -> [PersonID] {
    { try await $0.campaigns.members(of: campaign.id, in: $0.id).map(\.person) }
  }

  @Test(arguments: StorePlace.allCases)
  func `requests of every kind come back, the latest first`(
    place: StorePlace
  ) async throws {
    try await with(place) { school in
      let campaigns = [
        SamplePolicies.campaign(
          school, low: 5, why: .newPlace, audience: .people([KeptSchool.teacher]), startedAt: 500),
        SamplePolicies.campaign(
          school, low: 4, why: .yearly, audience: .people([]), startedAt: 400),
        SamplePolicies.campaign(
          school, low: 3, why: .joining, audience: .kinds(["teacher", "governor"]),
          startedBy: nil, startedAt: 300),
        SamplePolicies.campaign(
          school, low: 2, why: .newVersion,
          audience: .people([KeptSchool.teacher, KeptSchool.chair]), startedAt: 200),
        SamplePolicies.campaign(school, low: 1, startedAt: 100, closedAt: Instant(seconds: 150)),
      ]
      for campaign in campaigns.reversed() {
        try await school.campaigns.save(campaign, members: [], recording: [])
      }
      let listed = try await school.campaigns.campaigns(
        about: SamplePolicies.version, of: school.id)
      #expect(listed == campaigns)
      let one = try await school.campaigns.campaign(campaigns[3].id, of: school.id)
      #expect(one == campaigns[3])
    }
  }

  @Test(arguments: StorePlace.allCases)
  func `members in every state come back in their order`(place: StorePlace) async throws {
    try await with(place) { school in
      let campaign = SamplePolicies.campaign(school)
      let members = [
        member(KeptSchool.teacher, .keeps(SamplePolicies.version)),
        member(KeptSchool.assistant, hasEmail: false),
        member(
          KeptSchool.chair,
          .excused(reason: "long leave", by: KeptSchool.head, at: Instant(seconds: 8)),
          who: "governor"),
      ]
      try await school.campaigns.save(campaign, members: members, recording: [])
      #expect(try await school.campaigns.members(of: campaign.id, in: school.id) == members)
    }
  }

  @Test(arguments: StorePlace.allCases)
  func `everybody who is asked about a version comes in one list, without closed requests`(
    place: StorePlace
  ) async throws {
    try await with(place) { school in
      let open = SamplePolicies.campaign(school, low: 1, why: .joining)
      let yearly = SamplePolicies.campaign(school, low: 2, why: .yearly)
      let closed = SamplePolicies.campaign(
        school, low: 3, startedAt: 100, closedAt: Instant(seconds: 150))
      for campaign in [open, yearly, closed] {
        try await school.campaigns.save(
          campaign, members: [member(KeptSchool.teacher)], recording: [])
      }
      let asked = try await school.campaigns.asked(about: SamplePolicies.version, of: school.id)
      #expect(
        asked == [
          AskedMember(campaign: open.id, why: .joining, member: member(KeptSchool.teacher)),
          AskedMember(campaign: yearly.id, why: .yearly, member: member(KeptSchool.teacher)),
        ])
    }
  }

  @Test(arguments: StorePlace.allCases)
  func `members who are not given stay as they are and where they are`(
    place: StorePlace
  ) async throws {
    try await with(place) { school in
      let campaign = SamplePolicies.campaign(school)
      let (first, second) = (member(KeptSchool.teacher), member(KeptSchool.assistant))
      try await school.campaigns.save(campaign, members: [first, second], recording: [])
      let excused = member(
        KeptSchool.teacher,
        .excused(reason: "left", by: KeptSchool.head, at: Instant(seconds: 8)))
      let third = member(KeptSchool.chair, who: "governor")
      try await school.campaigns.save(campaign, members: [excused, third], recording: [])
      let kept = try await school.campaigns.members(of: campaign.id, in: school.id)
      #expect(kept == [excused, second, third])
    }
  }

  @Test(arguments: StorePlace.allCases)
  func `a thousand members are saved at once`(place: StorePlace) async throws {
    let people = (0..<1000).map { PersonID(high: 8, low: UInt64(($0 * 617) % 1000)) }
    try await with(place) { school in
      try await school.add(people)
      let campaign = SamplePolicies.campaign(school)
      try await school.campaigns.save(
        campaign, members: people.map { member($0) }, recording: [SamplePolicies.entry()])
      #expect(try await members(campaign)(school) == people)
      #expect(try await school.acts().count == 1)
    }
  }

  @Test(arguments: [StorePlace.sqlite, .postgres])
  func `nothing is kept when a member is nobody of the school`(
    place: StorePlace
  ) async throws {
    try await with(place) { school in
      let campaign = SamplePolicies.campaign(school)
      await #expect(throws: SQLConstraintViolation.self) {
        try await school.campaigns.save(
          campaign, members: [member(KeptSchool.teacher), member(PersonID(high: 9, low: 9))],
          recording: [SamplePolicies.entry()])
      }
      let kept = try await school.campaigns.campaign(campaign.id, of: school.id)
      #expect(kept == nil)
      #expect(try await members(campaign)(school).isEmpty)
      #expect(try await school.acts().isEmpty)
    }
  }

  @Test(arguments: StorePlace.allCases)
  func `nothing is kept when a line of the record cannot be written`(
    place: StorePlace
  ) async throws {
    try await with(place) { school in
      let campaign = SamplePolicies.campaign(school)
      await #expect(throws: RecordLineFault.self) {
        try await school.campaigns.save(
          campaign, members: [member(KeptSchool.teacher)],
          recording: [SamplePolicies.brokenEntry])
      }
      let kept = try await school.campaigns.campaign(campaign.id, of: school.id)
      #expect(kept == nil)
      #expect(try await members(campaign)(school).isEmpty)
    }
  }

  @Test(arguments: StorePlace.allCases)
  func `of two open requests for one reason the second is refused`(
    place: StorePlace
  ) async throws {
    try await with(place) { school in
      try await school.campaigns.save(
        SamplePolicies.campaign(school, low: 1), members: [], recording: [])
      await #expect(throws: Refusal.changedMeanwhile) {
        try await school.campaigns.save(
          SamplePolicies.campaign(school, low: 2), members: [], recording: [])
      }
    }
  }

  @Test(arguments: StorePlace.allCases)
  func `a closed request stays closed`(place: StorePlace) async throws {
    try await with(place) { school in
      let open = SamplePolicies.campaign(school)
      var closed = open
      closed.closedAt = Instant(seconds: 500)
      for campaign in [open, closed, open] {
        try await school.campaigns.save(campaign, members: [], recording: [])
      }
      #expect(try await school.campaigns.campaign(open.id, of: school.id) == closed)
    }
  }
}
