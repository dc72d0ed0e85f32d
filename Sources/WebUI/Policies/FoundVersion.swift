internal import Essentials
internal import Policies
internal import Views

/// The version that an address names, with the policy that it belongs to.
struct FoundVersion: Sendable {
  /// The policy.
  let policy: SchoolPolicy
  /// The version.
  let version: PolicyVersion

  init(_ version: PolicyVersion, of policy: SchoolPolicy) {
    self.policy = policy
    self.version = version
  }

  /// Looks the version up among the school's policies.
  ///
  /// - Throws: 404 where the school has none of that identifier.
  init(_ visit: Visit) async throws {
    let id = try visit.identifier("version", of: Kind.PolicyVersion.self)
    for policy in try await visit.place.shelf.policies() {
      if let version = policy.version(id) {
        self.init(version, of: policy)
        return
      }
    }
    throw Visit.absent
  }

  /// The identifier as addresses spell it.
  var id: String { version.id.description }
  /// The version's page.
  var address: Address { Paths.version(id) }
  /// A link to the version's page.
  var link: Link { Link("Version \(name)", address) }

  /// What people call it: the name in its text; with its number where several share the name.
  var name: String { policy.name(of: version) }

  /// The step that a visitor takes with it.
  func step(_ visit: Visit) -> PolicyStep {
    PolicyStep(
      school: visit.school, policy: policy.id, version: version.id, by: visit.person)
  }

  /// Whether nothing of the policy has been published yet.
  var isFirst: Bool { policy.timeline.lastFrom == nil }

  /// How far it has come on a day.
  func status(on day: CivilDate) -> PoliciesPage.Status {
    switch policy.timeline.standing(of: version.id, on: day) {
    case .inForce(let since): return .inForce(since: since)
    case .coming(let from): return .coming(from)
    case .superseded(let on): return .superseded(until: on.adding(days: -1))
    case .withdrawn: return .withdrawn
    case .unpublished: break
    }
    switch version.status {
    case .signed: return .signed
    // Replaced on the very day on which it would have begun.
    case .published(let from): return .superseded(until: from)
    case .withdrawn: return .withdrawn
    case .draft, .inReview: return .draft
    }
  }
}
