package import Essentials

/// A request to acknowledge one version, to many people (¶12, ¶17).
package struct Campaign: Hashable, Sendable {
  /// Its identifier.
  package let id: CampaignID
  /// The school.
  package let school: SchoolID
  /// The policy.
  package let policy: PolicyID
  /// The version.
  package let version: PolicyVersionID
  /// Why people are asked.
  package let why: Reason
  /// Whom it concerns.
  package let audience: Audience
  /// The first day on which people are asked.
  package let opensOn: CivilDate
  /// The day by which an acknowledgement is expected.
  package let dueOn: CivilDate
  /// Who started it; nil for one that the program opened for joiners.
  package let startedBy: PersonID?
  /// When it was started.
  package let startedAt: Instant
  /// When it was closed.
  package var closedAt: Instant?

  /// Why people are asked.
  package enum Reason: String, Sendable, CaseIterable {
    /// They are new at the school.
    case joining
    /// There is a new version.
    case newVersion = "new version"
    /// Once a year.
    case yearly
    /// They came to another place in the school, where the policy binds them to something else.
    case newPlace = "new place"

    /// Whether only an acknowledgement given for this very request answers it, since people have acknowledged the version
    /// before; any acknowledgement of the version answers the others.
    package var wantsOwnAnswer: Bool {
      switch self {
      case .joining, .newVersion: false
      case .yearly, .newPlace: true
      }
    }
  }

  /// Whom a request concerns.
  package enum Audience: Hashable, Sendable {
    /// Everyone whom the school lists.
    case everyone
    /// Some kinds of people, by the values of `who`.
    case kinds(Set<String>)
    /// People who were named one by one.
    case people(Set<PersonID>)

    /// Whether a person is meant.
    package func includes(_ reader: Reader) -> Bool {
      switch self {
      case .everyone: true
      case .kinds(let kinds): kinds.contains(reader.who)
      case .people(let people): people.contains(reader.id)
      }
    }
  }

  /// Describes a request.
  package init(
    id: CampaignID, school: SchoolID, policy: PolicyID, version: PolicyVersionID, why: Reason,
    audience: Audience, opensOn: CivilDate, dueOn: CivilDate, startedBy: PersonID?,
    startedAt: Instant, closedAt: Instant? = nil
  ) {
    self.id = id
    self.school = school
    self.policy = policy
    self.version = version
    self.why = why
    self.audience = audience
    self.opensOn = opensOn
    self.dueOn = dueOn
    self.startedBy = startedBy
    self.startedAt = startedAt
    self.closedAt = closedAt
  }

  /// Whether it still asks.
  package var isOpen: Bool { closedAt == nil }

  /// A line of the record about it.
  func entry(
    _ act: String, by actor: RecordActor, at: Instant, version: PolicyVersion,
    people: [PersonID] = [], facts: [String: String] = [:]
  ) -> RecordEntry {
    RecordEntry(
      at: at, actor: actor, act: act,
      objects: [
        RecordObject("campaign", id), RecordObject("policy-version", self.version),
        RecordObject("policy", policy),
      ] + people.map { RecordObject("person", $0) },
      paragraphs: version.paragraphs.acknowledgement,
      facts: facts.merging(version.recordFacts) { own, _ in own })
  }
}
