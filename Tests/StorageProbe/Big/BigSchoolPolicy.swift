import Essentials
import People
import Policies

/// The ten versions of a big school's policy, and what everybody answered about each.
struct BigSchoolPolicy {
  let school: BigSchool
  let people: [Person]

  private var stores: BigSchool.Stores { school.stores }

  func publish(_ text: String) async throws {
    var versions: [PolicyVersion] = []
    for number in 1...BigSchool.versions {
      let text = PolicyText(
        bytes: Array(
          text.replacing(#/version: "[^"]*"/#, with: "version: \"2016-\(number)\"").utf8))
      let version = version(number, text)
      versions.append(version)
      try await stores.policies.save(
        SchoolPolicy(
          stored: SchoolPolicy(
            id: BigSchool.policy, school: school.id, title: "Social media policy",
            ownerRole: "headteacher"),
          versions: versions, revision: number - 1),
        text: NewText(version: version.id, text: text),
        recording: [
          school.entry(
            "policies.version.published",
            about: [RecordObject("policy-version", version.id)],
            facts: ["version": version.name])
        ])
      try await ask(about: version)
    }
  }

  private func version(_ number: Int, _ text: PolicyText) -> PolicyVersion {
    let from = school.today.adding(days: -300 * (BigSchool.versions - number) - 30)
    return PolicyVersion(
      stored: PolicyVersion(
        id: PolicyVersionID(high: 8, low: UInt64(number)), policy: BigSchool.policy,
        number: number, name: "2016-\(number)", digest: text.digest, uploadedBy: BigSchool.head,
        uploadedAt: school.now.adding(seconds: Int64(number)),
        paragraphs: ActParagraphs(acknowledgement: ["1"], roles: ["1"], text: ["1"])),
      status: .published(from: from), decisions: [], roles: nil, signatures: [], signedCopy: nil)
  }

  /// Everybody is asked; one in twenty keeps the version before, and one has a question.
  private func ask(about version: PolicyVersion) async throws {
    let isOpen = version.number == BigSchool.versions
    let opensOn = version.status.inForceFrom ?? school.today
    let campaign = Campaign(
      id: CampaignID(high: 5, low: UInt64(version.number)), school: school.id,
      policy: BigSchool.policy, version: version.id, why: .newVersion, audience: .everyone,
      opensOn: opensOn, dueOn: opensOn.adding(days: 40), startedBy: BigSchool.head,
      startedAt: school.now.adding(seconds: Int64(version.number)),
      closedAt: isOpen ? nil : school.now)
    try await stores.campaigns.save(
      campaign, members: people.map { member($0, campaign, version) },
      recording: [
        school.entry(
          "policies.campaign.started", about: [RecordObject("campaign", campaign.id)],
          facts: ["asked": String(people.count)])
      ])
    let answering = people.filter { person in
      let place = person.id.low % 10
      return isOpen ? (1...6).contains(place) && !keeps(person, version) : place != 0
    }
    try await answer(answering, campaign, version)
    if isOpen, let asking = people.last {
      try await stores.acknowledgements.save(
        Reservation(
          person: asking.id, version: version.id, campaign: campaign.id, kind: .question,
          note: nil, at: school.now), in: school.id,
        recording: [
          school.entry(
            "policies.version.reserved", by: .person(asking.id),
            about: [RecordObject("policy-version", version.id)])
        ])
    }
  }

  private func answer(
    _ people: [Person], _ campaign: Campaign, _ version: PolicyVersion
  ) async throws {
    let at = school.now.adding(seconds: -Int64(86_400 * (BigSchool.versions - version.number)))
    try await stores.acknowledgements.save(
      people.map { person in
        Acknowledgement(
          person: person.id, policy: BigSchool.policy, version: version.id, campaign: campaign.id,
          digest: version.digest, consent: "I have read this policy and will follow it.", at: at,
          route: .signedIn, wentThroughQuestions: true)
      }, in: school.id,
      recording: people.map { person in
        school.entry(
          "policies.version.acknowledged", by: .person(person.id),
          about: [
            RecordObject("person", person.id), RecordObject("policy-version", version.id),
            RecordObject("campaign", campaign.id),
          ], facts: ["version": version.name])
      })
  }

  private func member(
    _ person: Person, _ campaign: Campaign, _ version: PolicyVersion
  ) -> CampaignMember {
    CampaignMember(
      person: person.id, who: "teacher", hasEmail: person.details.email != nil,
      state: keeps(person, version)
        ? .keeps(PolicyVersionID(high: 8, low: UInt64(version.number - 1)))
        : .asked(dueOn: campaign.dueOn))
  }

  private func keeps(_ person: Person, _ version: PolicyVersion) -> Bool {
    version.number > 1 && person.id.low % 20 == 3
  }
}
