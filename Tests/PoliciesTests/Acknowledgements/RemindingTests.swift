internal import Essentials
internal import Policies
internal import TestSupport
internal import Testing

struct RemindingTests {
  let school = Larkfield()
  let teacher = reader(Larkfield.teacher, "teacher")
  let governor = reader(Larkfield.governor, "governor")
  let assistant = reader(Larkfield.assistant, "teacher", hasEmail: false)

  private func started() async throws -> (PolicyVersion, Campaign) {
    let version = try await school.published(PhonePolicy.first)
    let campaign = try await school.startCampaign(
      .init(why: .newVersion, opensOn: day("2025-06-09"), dueOn: day("2025-06-23")),
      for: [teacher, governor, assistant], school.step(version))
    return (version, campaign)
  }

  private func remind(
    _ campaign: Campaign, reachable: Set<PersonID> = [Larkfield.teacher, Larkfield.governor],
    last: Instant? = nil
  ) async throws -> [PersonID] {
    try await RemindPeople(
      policies: school.policies, acknowledgements: school.acknowledgements,
      store: school.campaigns, now: school.now, today: school.today)(
        campaign.id, in: school.id, reachable: reachable, last: last, by: Larkfield.office)
  }

  @Test func `who answered, asked something or has no address is left alone`() async throws {
    let (version, campaign) = try await started()
    _ = try await school.ask(
      .question, about: version.id, of: version.policy, in: school.id, by: governor, note: nil)
    #expect(try await remind(campaign) == [teacher.id])
    _ = try await school.acknowledged(version, by: teacher, campaign: campaign.id)
    #expect(await refusal { _ = try await remind(campaign) } == "campaign.nobody-to-remind")
  }

  @Test func `nobody is reminded twice within two days`() async throws {
    let (_, campaign) = try await started()
    let lately = school.now().adding(seconds: 5 - RemindPeople.peace)
    let earlier = school.now().adding(seconds: -5 - RemindPeople.peace)
    #expect(
      await refusal { _ = try await remind(campaign, last: lately) } == "campaign.reminded-lately")
    #expect(try await remind(campaign, last: earlier).count == 2)
  }
}
