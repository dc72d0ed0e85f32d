internal import Essentials
internal import HTTPSupport
internal import People
internal import Policies

/// What one person is asked to acknowledge, what they acknowledged before, and what changed for them since.
struct AskedReading: Sendable {
  /// The person as the policy sees them.
  let reader: Policies.Reader
  /// The name by which the person is called.
  let name: String
  /// Who holds which role.
  let offices: Offices
  /// The policy.
  let policy: SchoolPolicy
  /// The version that is to be acknowledged.
  let version: PolicyVersion
  /// The request, where one asks.
  let campaign: CampaignID?
  /// The acknowledgement, where it was given already.
  let given: Acknowledgement?
  /// The version that the person acknowledged before.
  let before: PolicyVersion?
  /// The version's text and what is worked out of it.
  let reading: VersionToRead
  /// What changed for the person, or differs in their new place.
  let changes: ChangesForReader?
  /// As whom the person acknowledged this version before, where only what differs in a new place is asked.
  let places: Set<String>

  /// Which version is asked for, and by which request.
  private struct Target {
    var policy: SchoolPolicy
    var version: PolicyVersion
    var campaign: CampaignID?
    var why: Campaign.Reason?
  }

  /// Finds it for somebody who is signed in, or who came by a link to one request and sees that one only.
  ///
  /// - Throws: `Visit.absent` where the link leads to something else.
  static func of(_ visit: Visit, _ readings: VersionsToRead) async throws -> AskedReading {
    var campaign: CampaignID?
    if let task = visit.reader.task {
      guard task.kind == TaskPlace.acknowledge, let id = CampaignID(task.id) else {
        throw Visit.absent
      }
      campaign = id
    }
    return try await of(
      visit.person, campaign: campaign, at: visit.place, readings, schoolName: visit.schoolName)
  }

  /// Finds it for a person: five statements, and one for each text that is read for the first time.
  ///
  /// - Parameter campaign: The one request that counts; nil looks for the first that is due.
  static func of(
    _ person: PersonID, campaign: CampaignID?, at place: Workplace, _ readings: VersionsToRead,
    schoolName: String
  ) async throws -> AskedReading {
    let day = place.today()
    guard let known = try await place.office.people.person(person, of: place.school) else {
      throw Visit.absent
    }
    let offices = try await place.office.terms.offices(of: place.school)
    let reader = AcknowledgementReaders.reader(known, offices: offices, on: day)
    let target = try await target(for: person, campaign: campaign, at: place, on: day)
    let answers = try await place.library.acknowledgements.acknowledgements(
      by: person, in: place.school)
    let given = answers.first {
      $0.version == target.version.id
        && (target.why?.wantsOwnAnswer != true || $0.yearly == target.campaign)
    }
    if given == nil {
      // A link may be about a version that no longer applies: the refusal says which one does.
      try AcknowledgementRules.require(target.version, of: target.policy, on: day)
    }
    let before = answers.first {
      $0.policy == target.policy.id && $0.version != target.version.id
    }.flatMap { target.policy.version($0.version) }
    let reading = try await readings.reading(of: target.version, schoolName: schoolName)
    var changes: ChangesForReader?
    let places = try await places(of: person, target, at: place)
    if !places.isEmpty {
      changes = ChangesForReader(
        reading.published.document, for: reader.who, besides: places)
    } else if let before, before.number < target.version.number {
      changes = ChangesForReader(
        try await readings.changes(from: before, to: target.version, schoolName: schoolName),
        for: reader.who)
    }
    return AskedReading(
      reader: reader, name: known.details.name.given, offices: offices, policy: target.policy,
      version: target.version, campaign: target.campaign, given: given,
      before: changes == nil || !places.isEmpty ? nil : before, reading: reading,
      changes: changes, places: places)
  }

  /// As whom somebody acknowledged before, where the request asks movers: one statement for each request about the
  /// version besides two.
  private static func places(
    of person: PersonID, _ target: Target, at place: Workplace
  ) async throws -> Set<String> {
    guard target.why == .newPlace else { return [] }
    return try await KnownPlaces(
      target.version.id, acknowledgements: place.library.acknowledgements,
      store: place.library.campaigns, in: place.school, except: target.campaign
    ).known(person)
  }

  private static func target(
    for person: PersonID, campaign: CampaignID?, at place: Workplace, on day: CivilDate
  ) async throws -> Target {
    let policies = try await place.shelf.policies()
    func find(_ policy: PolicyID, _ version: PolicyVersionID) -> Target? {
      policies.first { $0.id == policy }.flatMap { policy in
        policy.version(version).map { Target(policy: policy, version: $0) }
      }
    }
    if let campaign {
      guard
        let asked = try await place.library.campaigns.campaign(campaign, of: place.school),
        var target = find(asked.policy, asked.version)
      else { throw Visit.absent }
      target.campaign = asked.id
      target.why = asked.why
      return target
    }
    let open = try await place.library.requests.requests(to: person, in: place.school)
    for request in open {
      // A request about a version that no longer applies cannot be answered any more.
      guard var target = find(request.policy, request.version),
        target.policy.timeline.standing(of: target.version.id, on: day).mayBeAcknowledged
      else { continue }
      target.campaign = request.campaign
      target.why = request.why
      return target
    }
    for policy in policies {
      if let id = policy.timeline.inForce(on: day), let target = find(policy.id, id) {
        return target
      }
    }
    throw Refusal(
      "policy.none", "No policy is in force yet, so there is nothing to acknowledge.")
  }

  /// The title of the version, such as “Social media policy, version 2025-09”.
  var title: String { "\(policy.title), version \(version.name)" }

  /// The sentence that the person agrees to.
  var consent: String { ConsentSentence(title: policy.title, version: version).text }

  /// What is shown to the person.
  var plan: ReadingPlan {
    places.isEmpty
      ? reading.plan(for: reader.who, since: before?.id, changes: changes)
      : reading.plan(for: reader.who, besides: places)
  }

  /// The questions of the person.
  var quiz: Quiz {
    Quiz(
      reading.pool(for: reader.who), for: reader.id, version: version.id,
      changed: changes?.paragraphs ?? [])
  }
}

extension VersionStanding {
  /// Whether people may acknowledge a version of this standing.
  package var mayBeAcknowledged: Bool {
    switch self {
    case .inForce, .coming: true
    case .superseded, .unpublished, .withdrawn: false
    }
  }
}
