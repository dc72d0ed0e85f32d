import Essentials
import Ledger
import Policies
import Storage
import Testing

@Suite struct PolicySavingTests {
  private func save(
    _ versions: [PolicyVersion], title: String = "Phone policy", revision: Int = 0,
    in school: KeptSchool
  ) async throws {
    try await school.policies.save(
      SamplePolicies.policy(school, versions, title: title, revision: revision), text: nil,
      recording: [SamplePolicies.entry()])
  }

  private func kept(_ school: KeptSchool) async throws -> SchoolPolicy? {
    try await school.policies.policy(SamplePolicies.policy, of: school.id)
  }

  @Test(arguments: StorePlace.allCases)
  func `every save has the next revision`(place: StorePlace) async throws {
    try await KeptSchool.with(place) { school in
      for revision in 0..<3 { try await save([], revision: revision, in: school) }
      #expect(try await kept(school)?.revision == 3)
    }
  }

  @Test(arguments: StorePlace.allCases, [0, 2, 7])
  func `a policy that was changed meanwhile is not saved, and nothing is recorded`(
    place: StorePlace, seen: Int
  ) async throws {
    try await KeptSchool.with(place) { school in
      try await save([], in: school)
      await #expect(throws: Refusal.changedMeanwhile) {
        try await save(
          [SamplePolicies.version()], title: "Another", revision: seen, in: school)
      }
      #expect(try await kept(school)?.title == "Phone policy")
      #expect(try await kept(school)?.versions.isEmpty == true)
      #expect(try await school.acts().count == 1)
    }
  }

  @Test(arguments: StorePlace.allCases)
  func `of two saves at the same moment one is refused`(place: StorePlace) async throws {
    try await KeptSchool.with(place) { school in
      try await save([], in: school)
      let saved = await withTaskGroup(of: Bool.self, returning: Int.self) { group in
        for number in 0..<8 {
          group.addTask {
            (try? await save([], title: "Title \(number)", revision: 1, in: school)) != nil
          }
        }
        return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
      }
      #expect(saved == 1)
      #expect(try await school.acts().count == 2)
    }
  }

  @Test(arguments: StorePlace.allCases)
  func `nothing is kept when a line of the record cannot be written`(
    place: StorePlace
  ) async throws {
    try await KeptSchool.with(place) { school in
      await #expect(throws: RecordLineFault.self) {
        try await school.policies.save(
          SamplePolicies.policy(school, [SamplePolicies.version()]),
          text: NewText(version: SamplePolicies.version, text: SamplePolicies.text),
          recording: [SamplePolicies.entry(), SamplePolicies.brokenEntry])
      }
      #expect(try await kept(school) == nil)
      let text = try await school.policies.text(of: SamplePolicies.version, of: school.id)
      #expect(text == nil)
      #expect(try await school.acts().isEmpty)
    }
  }

  @Test(arguments: StorePlace.allCases)
  func `nothing is recorded when a text belongs to no version`(
    place: StorePlace
  ) async throws {
    try await KeptSchool.with(place) { school in
      await #expect(throws: SQLConstraintViolation.self) {
        try await school.policies.save(
          SamplePolicies.policy(school, []),
          text: NewText(version: SamplePolicies.version, text: SamplePolicies.text),
          recording: [SamplePolicies.entry()])
      }
      let kept = try await kept(school)
      #expect(kept == nil)
      #expect(try await school.acts().isEmpty)
    }
  }

  @Test(arguments: StorePlace.allCases)
  func `what is decided later is added`(place: StorePlace) async throws {
    let accepted = FindingDecision(
      finding: "gap-9", sentence: "Nothing is said.", outcome: .accepted(reason: "It is rare."),
      by: KeptSchool.head, at: Instant(seconds: 5))
    let mended = FindingDecision(
      finding: "gap-8", sentence: "Nothing is said.", outcome: .mended, by: KeptSchool.head,
      at: Instant(seconds: 6))
    func roles(_ person: PersonID) -> RolesConfirmation {
      RolesConfirmation(
        holders: ["headteacher": .people([person])], by: KeptSchool.office,
        at: Instant(seconds: 7))
    }
    let steps = [
      SamplePolicies.version(status: .inReview, decisions: [accepted]),
      SamplePolicies.version(
        status: .inReview, decisions: [accepted, mended], roles: roles(KeptSchool.chair)),
      SamplePolicies.version(
        status: .inReview, decisions: [accepted, mended], roles: roles(KeptSchool.head),
        signatures: [SamplePolicies.signature(.chair, by: KeptSchool.chair)]),
      SamplePolicies.version(
        status: .inReview, decisions: [accepted, mended], roles: roles(KeptSchool.head),
        signatures: [
          SamplePolicies.signature(
            .chair, by: KeptSchool.chair, withdrawnAt: Instant(seconds: 21)),
          SamplePolicies.signature(.chair, by: KeptSchool.chair),
        ]),
    ]
    try await KeptSchool.with(place) { school in
      for (revision, step) in steps.enumerated() {
        try await save([step], revision: revision, in: school)
        #expect(try await kept(school)?.versions == [step])
      }
    }
  }

  @Test(arguments: StorePlace.allCases)
  func `a version never gets another text`(place: StorePlace) async throws {
    try await KeptSchool.with(place) { school in
      try await save([SamplePolicies.version()], in: school)
      await #expect(throws: RewrittenVersion.self) {
        try await save(
          [SamplePolicies.version(text: SamplePolicies.otherText)], revision: 1, in: school)
      }
    }
  }

  @Test(arguments: StorePlace.allCases)
  func `a signature never goes away`(place: StorePlace) async throws {
    try await KeptSchool.with(place) { school in
      let signed = SamplePolicies.version(
        status: .inReview,
        signatures: [SamplePolicies.signature(.chair, by: KeptSchool.chair)])
      try await save([signed], in: school)
      await #expect(throws: RewrittenVersion.self) {
        try await save([SamplePolicies.version(status: .inReview)], revision: 1, in: school)
      }
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `a person whom the school does not have cannot be named`(
    engine: DatabaseEngine
  ) async throws {
    try await KeptSchool.with(engine) { school in
      let stranger = PersonID(high: 9, low: 9)
      await #expect(throws: SQLConstraintViolation.self) {
        try await save(
          [
            SamplePolicies.version(
              signatures: [SamplePolicies.signature(.chair, by: stranger)])
          ], in: school)
      }
    }
  }
}
