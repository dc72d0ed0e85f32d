import Essentials
import Policies
import Storage
import Testing

@Suite struct PolicyRoundTripTests {
  private func kept(
    _ version: PolicyVersion, in school: KeptSchool
  ) async throws -> PolicyVersion? {
    try await school.policies.save(
      SamplePolicies.policy(school, [version]),
      text: NewText(version: version.id, text: SamplePolicies.text), recording: [])
    return try await school.policies.policy(SamplePolicies.policy, of: school.id)?
      .versions.first
  }

  @Test(arguments: StorePlace.allCases)
  func `a policy comes back with everything that it had`(place: StorePlace) async throws {
    try await KeptSchool.with(place) { school in
      let policy = SamplePolicies.policy(
        school, [],
        linked: [
          LinkedPolicy(title: "Staff code of conduct"),
          LinkedPolicy(title: "Data protection policy", place: "https://larkfield.example/data"),
        ], reviewOn: SamplePolicies.day("2028-06-30"))
      try await school.policies.save(policy, text: nil, recording: [])
      var expected = policy
      expected.revision = 1
      let kept = try await school.policies.policy(policy.id, of: school.id)
      #expect(kept == expected)
    }
  }

  @Test(arguments: StorePlace.allCases)
  func `a version comes back in every status`(place: StorePlace) async throws {
    let day = SamplePolicies.day("2025-09-01")
    for status in [
      VersionStatus.draft, .inReview, .signed, .published(from: day), .withdrawn(on: day),
    ] {
      try await KeptSchool.with(place) { school in
        let version = SamplePolicies.version(status: status)
        let kept = try await kept(version, in: school)
        #expect(kept == version)
      }
    }
  }

  @Test(arguments: StorePlace.allCases)
  func `decisions about findings come back in their order`(place: StorePlace) async throws {
    let version = SamplePolicies.version(
      status: .inReview,
      decisions: [
        FindingDecision(
          finding: "gap-9", sentence: "Nothing is said about tablets.",
          outcome: .accepted(reason: "Nobody has one."), by: KeptSchool.head,
          at: Instant(seconds: 5)),
        FindingDecision(
          finding: "conflict-1", sentence: "Two rules disagree.", outcome: .mended,
          by: KeptSchool.chair, at: Instant(microseconds: 7)),
      ])
    try await KeptSchool.with(place) { school in
      let kept = try await kept(version, in: school)
      #expect(kept == version)
    }
  }

  @Test(arguments: StorePlace.allCases)
  func `holders of roles come back in their order`(place: StorePlace) async throws {
    let version = SamplePolicies.version(
      status: .inReview,
      roles: RolesConfirmation(
        holders: [
          "headteacher": .people([KeptSchool.head]), "line-manager": .varies,
          "governors": .people([KeptSchool.teacher, KeptSchool.chair]), "council": .people([]),
        ], by: KeptSchool.office, at: Instant(seconds: 9)))
    try await KeptSchool.with(place) { school in
      let kept = try await kept(version, in: school)
      #expect(kept == version)
    }
  }

  @Test(arguments: StorePlace.allCases)
  func `signatures and the signed copy come back`(place: StorePlace) async throws {
    let version = SamplePolicies.version(
      status: .signed,
      signatures: [
        SamplePolicies.signature(
          .chair, by: KeptSchool.chair, withdrawnAt: Instant(seconds: 30)),
        SamplePolicies.signature(.headteacher, by: KeptSchool.head),
        SamplePolicies.signature(
          .chair, by: KeptSchool.head, standIn: "Mrs Whitcombe is away until July."),
      ],
      signedCopy: SignedCopy(
        digest: TextDigest(of: [1, 2, 3]), byteCount: 3, attachedBy: KeptSchool.office,
        attachedAt: Instant(seconds: 40)))
    try await KeptSchool.with(place) { school in
      let kept = try await kept(version, in: school)
      #expect(kept == version)
    }
  }

  @Test(arguments: StorePlace.allCases)
  func `a text comes back byte for byte`(place: StorePlace) async throws {
    try await KeptSchool.with(place) { school in
      _ = try await kept(SamplePolicies.version(), in: school)
      let text = try await school.policies.text(of: SamplePolicies.version, of: school.id)
      #expect(text == SamplePolicies.text)
    }
  }

  @Test(arguments: StorePlace.allCases)
  func `policies are listed by title, each with its own versions`(
    place: StorePlace
  ) async throws {
    try await KeptSchool.with(place) { school in
      let titles = ["Social media policy", "Data protection policy", "Phone policy"]
      for (index, title) in titles.enumerated() {
        let id = PolicyID(high: 3, low: UInt64(10 + index))
        let versions = (1...2).map { number in
          SamplePolicies.version(
            number, id: PolicyVersionID(high: UInt64(index), low: UInt64(number)),
            status: number == 1 ? .withdrawn(on: SamplePolicies.day("2025-06-09")) : .draft,
            of: id)
        }
        try await school.policies.save(
          SamplePolicies.policy(school, versions.reversed(), id: id, title: title), text: nil,
          recording: [])
      }
      let listed = try await school.policies.policies(of: school.id)
      #expect(listed.map(\.title) == titles.sorted())
      #expect(listed.map { $0.versions.map(\.number) } == [[1, 2], [1, 2], [1, 2]])
      #expect(listed.allSatisfy { policy in policy.versions.allSatisfy { $0.policy == policy.id } })
    }
  }
}
