import Essentials
import Ledger
import People
import Policies
import Storage

/// Everything that the stores read of a school, a line for each thing, in an order that stays; the last digit of
/// the school's identifier stands before each.
///
/// Lines are kept beside each populated database and have to be read again in every later release: a
/// line is never worded anew, and what a release adds gets lines of its own.
struct SchoolDescription: Sendable {
  /// The lines.
  private(set) var lines: [String] = []
  let school: ProbeSchool
  private(set) var names: [PersonID: String] = [:]

  /// The first moment of the year that was written: nothing has run out by then.
  static let moment = Instant(seconds: 1_749_456_000)

  /// Reads a school.
  init(_ school: ProbeSchool) async throws {
    self.school = school
    try await describePeople()
    try await describeOffices()
    try await describePolicies()
    try await describeRecord()
    try await describeAccounts()
    try await describeNewer()
  }

  mutating func add(_ kind: String, _ parts: Any?...) {
    lines.append(
      "\(school.id.low) \(kind): "
        + parts.map { $0.map { "\($0)" } ?? "–" }.joined(separator: " | "))
  }

  func name(_ id: PersonID?) -> String? { id.map { names[$0] ?? $0.description } }

  private mutating func describePeople() async throws {
    let people = try await school.people.people(of: school.id)
    names = Dictionary(people.map { ($0.id, $0.details.name.given) }) { first, _ in first }
    for person in people {
      let details = person.details
      add(
        "person", person.id, details.name.given, details.name.sort, details.kind.rawValue,
        details.post?.rawValue, details.isAlsoGovernor, details.provider, details.jobTitle,
        details.email, details.startedOn, name(details.lineManager), details.reference,
        person.leaving?.lastDayOn, person.leaving?.recordedAt, person.revision)
    }
  }

  private mutating func describeOffices() async throws {
    let offices = try await school.terms.offices(of: school.id)
    for term in offices.terms.sorted(by: { $0.id < $1.id }) {
      add(
        "term", term.role.rawValue, holder(term.holder), term.fromOn, term.untilOn,
        name(term.appointedBy), term.reason, term.revision)
    }
    for standIn in offices.standIns.sorted(by: { $0.id < $1.id }) {
      add(
        "stand-in", standIn.role.rawValue, name(standIn.person), standIn.fromOn, standIn.untilOn,
        standIn.reason.rawValue, name(standIn.namedBy), standIn.revision)
    }
    for contact in try await school.terms.contacts(of: school.id) {
      add(
        "contact", contact.role.rawValue, contact.email, contact.phone, contact.verifiedOn,
        name(contact.verifiedBy), contact.verifiedFor.map(holder), contact.revision)
    }
  }

  private func holder(_ holder: RoleHolder) -> String {
    switch holder {
    case .person(let id): name(id) ?? ""
    case .outside(let outside):
      [outside.name.given, outside.organisation, outside.email?.description]
        .compactMap(\.self).joined(separator: ", ")
    }
  }

  private mutating func describePolicies() async throws {
    for policy in try await school.policies.policies(of: school.id) {
      add(
        "policy", policy.id, policy.title, policy.ownerRole, policy.reviewOn, policy.revision,
        policy.linked.map { "\($0.title) at \($0.place ?? "–")" })
      for version in policy.versions { try await describe(version, of: policy) }
    }
  }

  private mutating func describe(
    _ version: PolicyVersion, of policy: SchoolPolicy
  ) async throws {
    let text = try await school.policies.text(of: version.id, of: school.id)
    add(
      "version", version.id, version.number, version.name, version.status, version.digest,
      text?.digest == version.digest ? "text is whole" : "text is damaged",
      name(version.uploadedBy), version.uploadedAt, version.roles?.holders.keys.sorted(),
      name(version.roles?.by), version.signedCopy?.digest, version.signedCopy?.byteCount)
    for signature in version.signatures {
      add(
        "signature", version.id, signature.office.rawValue, name(signature.person),
        signature.name, signature.signedOn, signature.at, signature.standIn,
        signature.withdrawnAt)
    }
    for campaign in try await school.campaigns.campaigns(about: version.id, of: school.id) {
      add(
        "campaign", campaign.id, campaign.why.rawValue, campaign.opensOn, campaign.dueOn,
        name(campaign.startedBy), campaign.startedAt, campaign.closedAt)
      for member in try await school.campaigns.members(of: campaign.id, in: school.id) {
        add("member", campaign.id, name(member.person), member.who, member.hasEmail, member.state)
      }
    }
    for given in try await school.acknowledgements.acknowledgements(
      of: version.id, in: school.id)
    {
      add(
        "acknowledgement", version.id, name(given.person), given.digest, given.consent, given.at,
        given.route.name, given.wentThroughQuestions, given.campaign)
    }
    for said in try await school.acknowledgements.reservations(
      about: version.id, in: school.id)
    {
      add(
        "reservation", version.id, name(said.person), said.kind.rawValue, said.note, said.at,
        said.answeredAt)
    }
  }

  private mutating func describeRecord() async throws {
    let report = try await school.recordReport()
    for sentence in report.sentences { add("record", sentence) }
    for line in try await school.record.lines(limit: 10_000).reversed() {
      add("entry", line.position, line.entry.at, line.entry.act)
    }
  }
}
