import Essentials
import Ledger
import Policies
import Storage
import Testing

@Suite struct AcknowledgementStoreTests {
  private static let laterVersion = PolicyVersionID(high: 4, low: 2)

  /// A school with two versions of one text's digest, and a yearly request about the first.
  private func with(
    _ place: StorePlace, _ body: @Sendable (KeptSchool, Campaign) async throws -> Void
  ) async throws {
    try await KeptSchool.with(place) { school in
      try await school.policies.save(
        SamplePolicies.policy(
          school,
          [
            SamplePolicies.version(status: .published(from: SamplePolicies.day("2025-06-09"))),
            SamplePolicies.version(2, id: Self.laterVersion),
          ]), text: nil, recording: [])
      let yearly = SamplePolicies.campaign(school, why: .yearly)
      try await school.campaigns.save(yearly, members: [], recording: [])
      try await body(school, yearly)
    }
  }

  private func save(_ given: [Acknowledgement], in school: KeptSchool) async throws {
    try await school.acknowledgements.save(
      given, in: school.id, recording: given.map { _ in SamplePolicies.entry() })
  }

  private func all(_ school: KeptSchool) async throws -> [Acknowledgement] {
    try await school.acknowledgements.acknowledgements(
      of: SamplePolicies.version, in: school.id)
  }

  @Test(arguments: StorePlace.allCases)
  func `one person’s acknowledgements come back, the latest first`(
    place: StorePlace
  ) async throws {
    try await with(place) { school, yearly in
      let first = SamplePolicies.acknowledgement(by: KeptSchool.teacher, at: 300)
      let again = SamplePolicies.acknowledgement(
        by: KeptSchool.teacher, campaign: yearly, yearly: yearly, at: 900)
      try await save(
        [first, SamplePolicies.acknowledgement(by: KeptSchool.chair, at: 400), again], in: school)
      let found = try await school.acknowledgements.acknowledgements(
        by: KeptSchool.teacher, in: school.id)
      #expect(found == [again, first])
    }
  }

  @Test(arguments: StorePlace.allCases)
  func `acknowledgements by every route come back in the order in which they came in`(
    place: StorePlace
  ) async throws {
    try await with(place) { school, yearly in
      let paper = PaperEntry(
        sheet: SheetID(high: 6, low: 1), signedOn: SamplePolicies.day("2025-06-10"),
        enteredBy: KeptSchool.office)
      let given = [
        SamplePolicies.acknowledgement(by: KeptSchool.teacher, questions: false),
        SamplePolicies.acknowledgement(
          by: KeptSchool.assistant, campaign: yearly, yearly: yearly, at: 900,
          route: .personalLink),
        SamplePolicies.acknowledgement(
          by: KeptSchool.chair, campaign: yearly, at: 300, route: .sharedComputer),
        SamplePolicies.acknowledgement(by: KeptSchool.head, at: 300, route: .paper(paper)),
      ]
      try await save(given, in: school)
      #expect(try await all(school) == given)
    }
  }

  @Test(arguments: StorePlace.allCases)
  func `who acknowledged already is told of the one that is kept`(
    place: StorePlace
  ) async throws {
    try await with(place) { school, _ in
      let kept = SamplePolicies.acknowledgement(at: 200)
      try await save([kept], in: school)
      await #expect(throws: AlreadyAcknowledged(kept: kept)) {
        try await save([SamplePolicies.acknowledgement(at: 201)], in: school)
      }
    }
  }

  @Test(arguments: StorePlace.allCases)
  func `nothing of a sheet is kept when one of its people acknowledged already`(
    place: StorePlace
  ) async throws {
    try await with(place) { school, _ in
      try await save([SamplePolicies.acknowledgement(by: KeptSchool.teacher)], in: school)
      await #expect(throws: AlreadyAcknowledged.self) {
        try await save(
          [
            SamplePolicies.acknowledgement(by: KeptSchool.assistant),
            SamplePolicies.acknowledgement(by: KeptSchool.teacher),
          ], in: school)
      }
      #expect(try await all(school).map(\.person) == [KeptSchool.teacher])
      #expect(try await school.acts().count == 1)
    }
  }

  @Test(arguments: StorePlace.allCases)
  func `nothing is kept when a line of the record cannot be written`(
    place: StorePlace
  ) async throws {
    try await with(place) { school, _ in
      await #expect(throws: RecordLineFault.self) {
        try await school.acknowledgements.save(
          [SamplePolicies.acknowledgement()], in: school.id,
          recording: [SamplePolicies.brokenEntry])
      }
      let kept = try await all(school)
      #expect(kept.isEmpty)
    }
  }

  @Test(arguments: StorePlace.allCases)
  func `of many windows at the same moment one acknowledges and the others are told of it`(
    place: StorePlace
  ) async throws {
    try await with(place) { school, _ in
      let answers = await withTaskGroup(
        of: Acknowledgement?.self, returning: [Acknowledgement?].self
      ) { group in
        for number in 0..<16 {
          group.addTask {
            let given = SamplePolicies.acknowledgement(at: Int64(200 + number))
            do {
              try await save([given], in: school)
              return given
            } catch {
              return (error as? AlreadyAcknowledged)?.kept
            }
          }
        }
        return await group.reduce(into: []) { $0.append($1) }
      }
      let kept = try await all(school)
      #expect(kept.count == 1)
      #expect(answers.allSatisfy { $0 == kept.first })
      #expect(try await school.acts().count == 1)
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `of two processes at the same moment one keeps each acknowledgement`(
    engine: DatabaseEngine
  ) async throws {
    try await KeptSchool.withTwoProcesses(engine) { one, other in
      try await one.policies.save(
        SamplePolicies.policy(one, [SamplePolicies.version()]), text: nil, recording: [])
      let people = [KeptSchool.head, KeptSchool.chair, KeptSchool.teacher, KeptSchool.assistant]
      let saved = await withTaskGroup(of: Bool.self, returning: Int.self) { group in
        for person in people {
          for school in [one, other] {
            group.addTask {
              let given = SamplePolicies.acknowledgement(by: person)
              return (try? await save([given], in: school)) != nil
            }
          }
        }
        return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
      }
      #expect(saved == people.count)
      let kept = try await all(other)
      #expect(Set(kept.map(\.person)) == Set(people))
      #expect(try await one.acts().count == people.count)
    }
  }

  @Test(arguments: StorePlace.allCases)
  func `a yearly request is answered once more, and once only`(
    place: StorePlace
  ) async throws {
    try await with(place) { school, yearly in
      let first = SamplePolicies.acknowledgement(at: 200)
      let again = SamplePolicies.acknowledgement(campaign: yearly, yearly: yearly, at: 300)
      try await save([first], in: school)
      try await save([again], in: school)
      await #expect(throws: AlreadyAcknowledged(kept: again)) {
        try await save(
          [SamplePolicies.acknowledgement(campaign: yearly, yearly: yearly, at: 301)],
          in: school)
      }
    }
  }

  @Test(arguments: StorePlace.allCases)
  func `a person's acknowledgement is found for a yearly request or for any`(
    place: StorePlace
  ) async throws {
    try await with(place) { school, yearly in
      func found(_ campaign: CampaignID?, _ person: PersonID) async throws -> Instant? {
        try await school.acknowledgements.acknowledgement(
          of: SamplePolicies.version, by: person, yearly: campaign, in: school.id)?.at
      }
      try await save([SamplePolicies.acknowledgement(at: 200)], in: school)
      #expect(try await found(yearly.id, KeptSchool.teacher) == nil)
      #expect(try await found(nil, KeptSchool.teacher) == Instant(seconds: 200))
      try await save(
        [SamplePolicies.acknowledgement(campaign: yearly, yearly: yearly, at: 300)], in: school)
      #expect(try await found(yearly.id, KeptSchool.teacher) == Instant(seconds: 300))
      #expect(try await found(nil, KeptSchool.chair) == nil)
    }
  }

  @Test(arguments: StorePlace.allCases)
  func `the latest acknowledgement of each person is of whichever version`(
    place: StorePlace
  ) async throws {
    try await with(place) { school, _ in
      let later = SamplePolicies.acknowledgement(of: Self.laterVersion, at: 300)
      let chair = SamplePolicies.acknowledgement(by: KeptSchool.chair, at: 100)
      try await save([later, chair, SamplePolicies.acknowledgement(at: 200)], in: school)
      let latest = try await school.acknowledgements.latestAcknowledgements(
        of: SamplePolicies.policy, in: school.id)
      #expect(latest == [KeptSchool.teacher: later, KeptSchool.chair: chair])
    }
  }

  @Test(arguments: [StorePlace.sqlite, .postgres])
  func `an acknowledgement of another text than the version's cannot be kept`(
    place: StorePlace
  ) async throws {
    try await with(place) { school, _ in
      let given = Acknowledgement(
        person: KeptSchool.teacher, policy: SamplePolicies.policy,
        version: SamplePolicies.version, campaign: nil, digest: SamplePolicies.otherText.digest,
        consent: "I have read it.", at: Instant(seconds: 1), route: .signedIn,
        wentThroughQuestions: true)
      await #expect(throws: SQLConstraintViolation.self) { try await save([given], in: school) }
    }
  }
}
