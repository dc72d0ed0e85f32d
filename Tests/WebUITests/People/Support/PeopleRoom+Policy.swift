import Composition
import Essentials
import People
import Policies
import WebUI

extension PeopleRoom {
  static let policy = PolicyID(high: 3, low: 1)
  static let version = PolicyVersionID(high: 4, low: 1)
  static let campaign = CampaignID(high: 5, low: 1)

  /// Publishes the small policy, asks these people to acknowledge it by a day each, and takes these answers.
  func ask(
    _ members: [(Visitor, CampaignMember.State)], acknowledged: [Visitor] = [],
    reserved: [Visitor] = []
  ) async throws {
    let text = PolicyText(bytes: Array(SmallSite.text.utf8))
    let draft = PolicyVersion(
      id: Self.version, policy: Self.policy, number: 1, name: "2025-06", digest: text.digest,
      uploadedBy: Visitor.head.person, uploadedAt: office.now(),
      paragraphs: ActParagraphs(acknowledgement: ["1"], roles: ["1"], text: ["1"]))
    let published = PolicyVersion(
      stored: draft, status: .published(from: Self.today.adding(days: -30)), decisions: [],
      roles: nil, signatures: [], signedCopy: nil)
    let library = school.place.library
    try await library.policies.save(
      SchoolPolicy(
        stored: SchoolPolicy(
          id: Self.policy, school: school.id, title: "Small policy", ownerRole: "headteacher"),
        versions: [published], revision: 0),
      text: NewText(version: Self.version, text: text), recording: [])
    try await library.campaigns.save(
      Campaign(
        id: Self.campaign, school: school.id, policy: Self.policy, version: Self.version,
        why: .newVersion, audience: .everyone, opensOn: Self.today.adding(days: -30),
        dueOn: Self.today, startedBy: Visitor.head.person, startedAt: office.now()),
      members: members.map {
        CampaignMember(person: $0.0.person, who: "staff", hasEmail: true, state: $0.1)
      }, recording: [])
    for visitor in acknowledged {
      let answer = Acknowledgement(
        person: visitor.person, policy: Self.policy, version: Self.version,
        campaign: Self.campaign, digest: text.digest, consent: "I have read it.",
        at: office.now(), route: .signedIn, wentThroughQuestions: false)
      try await library.acknowledgements.save([answer], in: school.id, recording: [])
    }
    for visitor in reserved {
      try await library.acknowledgements.save(
        Reservation(
          person: visitor.person, version: Self.version, campaign: Self.campaign,
          kind: .question, note: nil, at: office.now()), in: school.id, recording: [])
    }
  }
}
