import Essentials
import Ledger
import Policies
import Storage
import Testing

/// The context's own use cases, from the upload to the last answer, on a database.
@Suite struct PolicyJourneyTests {
  private let clock = CountingClock()
  private let teacher = reader(KeptSchool.teacher)
  private let assistant = reader(KeptSchool.assistant, hasEmail: false)
  private let chair = reader(KeptSchool.chair, who: "governor")

  private static func reader(
    _ id: PersonID, who: String = "teacher", hasEmail: Bool = true
  ) -> Reader {
    Reader(id: id, who: who, hasEmail: hasEmail, joinedOn: SamplePolicies.day("2020-09-01"))
  }

  private func step(
    _ version: PolicyVersion, _ school: KeptSchool, by person: PersonID = KeptSchool.head
  ) -> PolicyStep {
    PolicyStep(school: school.id, policy: version.policy, version: version.id, by: person)
  }

  /// Upload, review and both signatures, then published.
  private func published(in school: KeptSchool) async throws -> PolicyVersion {
    let store = school.policies
    let uploaded = try await UploadPolicy(
      store: store, newIdentifier: clock.newIdentifier, now: clock.now, today: clock.today)(
        .markdown(Array(PhoneText.first.utf8)), of: school.id, by: KeptSchool.head)
    let version = try #require(uploaded.versions.last)
    _ = try await StartReview(store: store, now: clock.now)(step(version, school))
    _ = try await ConfirmRoles(store: store, now: clock.now)(
      [
        "headteacher": .people([KeptSchool.head]),
        "chair-of-governors": .people([KeptSchool.chair]),
      ], step(version, school))
    for (office, person) in [
      (SigningOffice.headteacher, KeptSchool.head), (.chair, KeptSchool.chair),
    ] {
      _ = try await SignPolicy(store: store, now: clock.now, today: clock.today)(
        .init(
          office: office, name: "G. Adeyemi", signedOn: clock.today(), digest: version.digest),
        step(version, school, by: person))
    }
    let policy = try await PublishPolicy(store: store, now: clock.now, today: clock.today)(
      step(version, school))
    return try #require(policy.version(version.id))
  }

  private func started(
    about version: PolicyVersion, in school: KeptSchool
  ) async throws -> Campaign {
    try await StartCampaign(
      policies: school.policies, acknowledgements: school.acknowledgements,
      store: school.campaigns, newIdentifier: clock.newIdentifier, now: clock.now,
      today: clock.today)(
        .init(why: .newVersion, opensOn: clock.today(), dueOn: SamplePolicies.day("2025-06-23")),
        for: [teacher, assistant, chair], step(version, school))
  }

  /// One answers on screen, one on paper, and one has a question.
  private func answered(
    _ campaign: Campaign, about version: PolicyVersion, in school: KeptSchool
  ) async throws {
    let (policies, answers) = (school.policies, school.acknowledgements)
    let consent = ConsentSentence(title: "Phone policy", version: version).text
    _ = try await AcknowledgePolicy(
      policies: policies, campaigns: school.campaigns, store: answers, now: clock.now,
      today: clock.today)(
        version.id, of: version.policy, in: school.id, by: teacher,
        shown: ShownText(digest: version.digest, consent: consent), route: .personalLink,
        campaign: campaign.id)
    _ = try await EnterPaperAcknowledgements(
      policies: policies, campaigns: school.campaigns, store: answers, now: clock.now,
      today: clock.today)(
        .init(
          id: SheetID(high: 6, low: 6), digest: version.digest,
          lines: [.init(person: assistant.id, signedOn: clock.today())]),
        for: campaign.id, in: school.id, by: KeptSchool.office)
    _ = try await AskAboutPolicy(
      policies: policies, store: answers, now: clock.now, today: clock.today)(
        .question, about: version.id, of: version.policy, in: school.id, by: chair,
        note: SealedNoteID(high: 7, low: 7), campaign: campaign.id)
  }

  private func progress(
    _ campaign: Campaign, in school: KeptSchool
  ) async throws -> CampaignProgress {
    CampaignProgress(
      campaign, members: try await school.campaigns.members(of: campaign.id, in: school.id),
      acknowledgements: try await school.acknowledgements.acknowledgements(
        of: campaign.version, in: school.id),
      reservations: try await school.acknowledgements.reservations(
        about: campaign.version, in: school.id), today: clock.today())
  }

  @Test(arguments: StorePlace.allCases)
  func `a policy goes from its upload to everyone's answers`(
    place: StorePlace
  ) async throws {
    try await KeptSchool.with(place) { school in
      let version = try await published(in: school)
      let campaign = try await started(about: version, in: school)
      try await answered(campaign, about: version, in: school)
      let progress = try await progress(campaign, in: school)
      #expect(progress.acknowledged == [teacher.id, assistant.id])
      #expect(progress.onPaper == [assistant.id])
      #expect(progress.reserved == [chair.id])
    }
  }

  @Test(arguments: StorePlace.allCases)
  func `the record tells the whole way, and verifies without the database`(
    place: StorePlace
  ) async throws {
    try await KeptSchool.with(place) { school in
      let version = try await published(in: school)
      let campaign = try await started(about: version, in: school)
      try await answered(campaign, about: version, in: school)
      #expect(
        try await school.acts() == [
          "policies.version.uploaded", "policies.version.sent-for-review",
          "policies.roles.confirmed", "policies.version.signed", "policies.version.signed",
          "policies.version.published",
          "policies.campaign.started", "policies.version.acknowledged",
          "policies.version.acknowledged", "policies.version.reserved",
        ])
      let report = try await school.recordReport()
      #expect(report.isWhole)
      #expect(report.entries == 10)
    }
  }

  @Test(arguments: StorePlace.allCases)
  func `a person is excused, a question answered and the request closed`(
    place: StorePlace
  ) async throws {
    try await KeptSchool.with(place) { school in
      let version = try await published(in: school)
      let campaign = try await started(about: version, in: school)
      let (policies, answers) = (school.policies, school.acknowledgements)
      _ = try await AskAboutPolicy(
        policies: policies, store: answers, now: clock.now, today: clock.today)(
          .disagreement, about: version.id, of: version.policy, in: school.id, by: teacher,
          note: nil)
      _ = try await AnswerReservation(policies: policies, store: answers, now: clock.now)(
        teacher.id, step(version, school))
      _ = try await ExcuseFromCampaign(
        policies: policies, store: school.campaigns, now: clock.now)(
          assistant.id, from: campaign.id, in: school.id, reason: "long leave",
          by: KeptSchool.head)
      let closed = try await CloseCampaign(
        policies: policies, acknowledgements: answers, store: school.campaigns, now: clock.now,
        today: clock.today)(campaign.id, in: school.id, by: .person(KeptSchool.head))
      let progress = try await progress(closed, in: school)
      #expect(progress.waiting == [teacher.id, chair.id])
      #expect(progress.excused == [assistant.id: "long leave"])
      #expect(try await school.campaigns.campaign(campaign.id, of: school.id) == closed)
      #expect(try await school.recordReport().isWhole)
    }
  }

  @Test(arguments: StorePlace.allCases)
  func `a next version replaces the one that was being worked on`(
    place: StorePlace
  ) async throws {
    try await KeptSchool.with(place) { school in
      let upload = UploadPolicy(
        store: school.policies, newIdentifier: clock.newIdentifier, now: clock.now,
        today: clock.today)
      let first = try await upload(
        .markdown(Array(PhoneText.first.utf8)), of: school.id, by: KeptSchool.head)
      let changed = PhoneText.first.replacing("Phones are fine", with: "Phones are welcome")
      let second = try await upload(
        .markdown(Array(changed.utf8)), to: first.id, of: school.id, by: KeptSchool.head)
      let kept = try await school.policies.policy(first.id, of: school.id)
      #expect(kept?.versions == second.versions)
      #expect(kept?.versions.map(\.status) == [.withdrawn(on: clock.today()), .draft])
    }
  }
}
