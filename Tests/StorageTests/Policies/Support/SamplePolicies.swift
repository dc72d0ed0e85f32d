import Essentials
import Policies

/// Policies, requests and answers as tests write them down.
enum SamplePolicies {
  static let policy = PolicyID(high: 3, low: 1)
  static let version = PolicyVersionID(high: 4, low: 1)
  static let text = PolicyText(bytes: Array("# Phone policy\r\n".utf8) + [0, 255])
  static let otherText = PolicyText(bytes: Array("# Phone policy, shorter".utf8))

  /// A line of the record.
  static func entry(_ act: String = "policies.version.uploaded") -> RecordEntry {
    RecordEntry(
      at: Instant(seconds: 1), actor: .person(KeptSchool.head), act: act,
      objects: [RecordObject("policy", policy)])
  }

  /// A line that cannot be written: a digest has 32 bytes.
  static var brokenEntry: RecordEntry {
    var entry = entry()
    entry.commitments = ["name": [1]]
    return entry
  }

  static func day(_ text: String) -> CivilDate {
    CivilDate(text) ?? CivilDate(daysSince1970: 0)
  }

  /// A version of the policy, by number.
  static func version(
    _ number: Int = 1, id: PolicyVersionID = version, status: VersionStatus = .draft,
    decisions: [FindingDecision] = [], roles: RolesConfirmation? = nil,
    signatures: [Signature] = [], signedCopy: SignedCopy? = nil, text: PolicyText = text,
    of policy: PolicyID = policy
  ) -> PolicyVersion {
    PolicyVersion(
      stored: PolicyVersion(
        id: id, policy: policy, number: number, name: "2025-0\(number)", digest: text.digest,
        uploadedBy: KeptSchool.head, uploadedAt: Instant(microseconds: 1_749_450_000_123_456),
        paragraphs: ActParagraphs(
          acknowledgement: ["12", "17"], roles: ["18"], text: ["8", "7"])),
      status: status, decisions: decisions, roles: roles, signatures: signatures,
      signedCopy: signedCopy)
  }

  /// The policy of a school with these versions, as it was seen at a revision.
  static func policy(
    _ school: KeptSchool, _ versions: [PolicyVersion], id: PolicyID = policy,
    title: String = "Phone policy", linked: [LinkedPolicy] = [], reviewOn: CivilDate? = nil,
    revision: Int = 0
  ) -> SchoolPolicy {
    SchoolPolicy(
      stored: SchoolPolicy(
        id: id, school: school.id, title: title, ownerRole: "headteacher", linked: linked,
        reviewOn: reviewOn),
      versions: versions, revision: revision)
  }

  static func signature(
    _ office: SigningOffice, by person: PersonID, standIn: String? = nil,
    withdrawnAt: Instant? = nil
  ) -> Signature {
    Signature(
      office: office, person: person, name: "G. Adeyemi", signedOn: day("2025-06-09"),
      at: Instant(seconds: 20), digest: text.digest, standIn: standIn, withdrawnAt: withdrawnAt)
  }

  static func campaign(
    _ school: KeptSchool, low: UInt64 = 1, why: Campaign.Reason = .newVersion,
    audience: Campaign.Audience = .everyone, startedBy: PersonID? = KeptSchool.head,
    startedAt: Int64 = 100, closedAt: Instant? = nil
  ) -> Campaign {
    Campaign(
      id: CampaignID(high: 5, low: low), school: school.id, policy: policy, version: version,
      why: why, audience: audience, opensOn: day("2025-06-09"), dueOn: day("2025-06-23"),
      startedBy: startedBy, startedAt: Instant(seconds: startedAt), closedAt: closedAt)
  }

  static func acknowledgement(
    by person: PersonID = KeptSchool.teacher, of version: PolicyVersionID = version,
    campaign: Campaign? = nil, yearly: Campaign? = nil, at: Int64 = 200,
    route: AcknowledgementRoute = .signedIn, questions: Bool = true
  ) -> Acknowledgement {
    Acknowledgement(
      person: person, policy: policy, version: version, campaign: campaign?.id,
      yearly: yearly?.id, digest: text.digest,
      consent: "I have read the phone policy, version 1, and I will keep to it.",
      at: Instant(seconds: at), route: route, wentThroughQuestions: questions)
  }
}
