import Essentials
import Policies
import Storage
import Testing

@Suite struct OpenRequestsTests {
  @Test(arguments: StorePlace.allCases)
  func `a request to movers runs beside a yearly one, and each waits for an answer of its own`(
    place: StorePlace
  ) async throws {
    try await KeptSchool.with(place) { school in
      try await school.policies.save(
        SamplePolicies.policy(school, [SamplePolicies.version()]), text: nil, recording: [])
      let yearly = SamplePolicies.campaign(school, low: 1, why: .yearly)
      let moving = SamplePolicies.campaign(
        school, low: 2, why: .newPlace, audience: .people([KeptSchool.teacher]))
      let member = CampaignMember(
        person: KeptSchool.teacher, who: "teacher", hasEmail: true,
        state: .asked(dueOn: SamplePolicies.day("2025-06-23")))
      for campaign in [yearly, moving] {
        try await school.campaigns.save(campaign, members: [member], recording: [])
      }
      let requests = school.requests
      func waiting() async throws -> [Campaign.Reason] {
        try await requests.requests(to: KeptSchool.teacher, in: school.id).map(\.why)
      }
      for (answer, left) in [
        (SamplePolicies.acknowledgement(), [Campaign.Reason.yearly, .newPlace]),
        (SamplePolicies.acknowledgement(campaign: moving, yearly: moving), [.yearly]),
        (SamplePolicies.acknowledgement(campaign: yearly, yearly: yearly), []),
      ] {
        try await school.acknowledgements.save([answer], in: school.id, recording: [])
        #expect(try await waiting() == left)
      }
      let counts = try await requests.counts(in: school.id)
      #expect(counts.map(\.outstanding) == [0, 0])
    }
  }
}
