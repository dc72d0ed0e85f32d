import Essentials
import Policies
import Storage
import Testing

/// Two schools in one database that even use the same identifiers.
@Suite struct PolicySchoolsTests {
  private func fill(_ school: KeptSchool) async throws {
    try await school.policies.save(
      SamplePolicies.policy(
        school, [SamplePolicies.version(status: .published(from: SamplePolicies.day("2025-06-09")))]
      ),
      text: NewText(version: SamplePolicies.version, text: SamplePolicies.text),
      recording: [SamplePolicies.entry()])
    try await school.campaigns.save(
      SamplePolicies.campaign(school),
      members: [
        CampaignMember(
          person: KeptSchool.teacher, who: "teacher", hasEmail: true,
          state: .asked(dueOn: SamplePolicies.day("2025-06-23")))
      ], recording: [SamplePolicies.entry()])
    try await school.acknowledgements.save(
      [SamplePolicies.acknowledgement()], in: school.id, recording: [SamplePolicies.entry()])
    try await school.acknowledgements.save(
      Reservation(
        person: KeptSchool.assistant, version: SamplePolicies.version, campaign: nil,
        kind: .question, note: nil, at: Instant(seconds: 1)),
      in: school.id, recording: [SamplePolicies.entry()])
  }

  private func counts(_ school: KeptSchool) async throws -> [Int] {
    let (policies, campaigns) = (school.policies, school.campaigns)
    let (answers, version) = (school.acknowledgements, SamplePolicies.version)
    let person = try await answers.acknowledgement(
      of: version, by: KeptSchool.teacher, yearly: nil, in: school.id)
    return [
      try await policies.policies(of: school.id).count,
      try await policies.policy(SamplePolicies.policy, of: school.id) == nil ? 0 : 1,
      try await policies.text(of: version, of: school.id) == nil ? 0 : 1,
      try await campaigns.campaigns(about: version, of: school.id).count,
      try await campaigns.campaign(CampaignID(high: 5, low: 1), of: school.id) == nil ? 0 : 1,
      try await campaigns.members(of: CampaignID(high: 5, low: 1), in: school.id).count,
      person == nil ? 0 : 1,
      try await answers.acknowledgements(of: version, in: school.id).count,
      try await answers.latestAcknowledgements(of: SamplePolicies.policy, in: school.id).count,
      try await answers.reservations(about: version, in: school.id).count,
      try await school.acts().count,
    ]
  }

  @Test(arguments: StorePlace.allCases)
  func `a school sees nothing of another`(place: StorePlace) async throws {
    try await KeptSchool.withTwo(place) { one, other in
      try await fill(one)
      #expect(try await counts(other).allSatisfy { $0 == 0 })
    }
  }

  @Test(arguments: StorePlace.allCases)
  func `schools with the same identifiers keep their own`(place: StorePlace) async throws {
    try await KeptSchool.withTwo(place) { one, other in
      try await fill(one)
      try await fill(other)
      try await one.policies.save(
        SamplePolicies.policy(
          one,
          [
            SamplePolicies.version(
              status: .published(from: SamplePolicies.day("2025-06-09")))
          ], title: "Changed", revision: 1), text: nil, recording: [])
      #expect(
        try await other.policies.policies(of: other.id).map(\.title) == ["Phone policy"])
      #expect(try await counts(other) == [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4])
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `a school cannot answer about another's version`(engine: DatabaseEngine) async throws {
    try await KeptSchool.withTwo(engine) { one, other in
      try await fill(one)
      await #expect(throws: SQLConstraintViolation.self) {
        try await other.acknowledgements.save(
          [SamplePolicies.acknowledgement()], in: other.id, recording: [])
      }
    }
  }
}
