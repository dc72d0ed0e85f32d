package import Essentials
package import HTTPSupport
package import Policies
package import PolicyEngine

internal import Synchronization

/// Finds the policy that is in force, and keeps what was worked out from it for the next request.
///
/// Each request asks the store for the revisions of the school's policies, which is one statement, so that a version
/// published by another server process is shown at once. Only then is anything read or worked out anew.
package final class PolicyShelf: Sendable {
  /// Makes the public addresses of a policy.
  package typealias PublicRoutes = @Sendable (PublishedPolicy) -> [Route]

  private struct Kept {
    var revisions: [PolicyID: Int]
    var policies: [SchoolPolicy]
    var held: HeldPolicy?
    var school: String
  }

  private let school: SchoolID
  private let store: any PolicyStore
  private let today: @Sendable () -> CivilDate
  private let origin: String?
  private let vocabulary: PlainWordsVocabulary
  private let routes: PublicRoutes
  private let kept = Mutex<Kept?>(nil)

  /// A shelf for one school.
  package init(
    school: SchoolID, store: any PolicyStore, today: @escaping @Sendable () -> CivilDate,
    origin: String?, vocabulary: PlainWordsVocabulary, routes: @escaping PublicRoutes
  ) {
    self.school = school
    self.store = store
    self.today = today
    self.origin = origin
    self.vocabulary = vocabulary
    self.routes = routes
  }

  /// All policies of the school, by title.
  package func policies() async throws -> [SchoolPolicy] {
    let revisions = try await store.revisions(of: school)
    if let found = kept.withLock({ $0?.revisions == revisions ? $0?.policies : nil }) {
      return found
    }
    let policies = try await store.policies(of: school)
    kept.withLock { kept in
      kept = Kept(
        revisions: Dictionary(
          policies.map { ($0.id, $0.revision) }, uniquingKeysWith: { first, _ in first }),
        policies: policies, held: kept?.held, school: kept?.school ?? "")
    }
    return policies
  }

  /// What was shown last: for pages that must not ask the database, since it may be what failed.
  var lastKnown: (school: String, held: HeldPolicy?) {
    kept.withLock { ($0?.school ?? "Chaperone", $0?.held) }
  }

  /// The policy in force today, for a school of that name; nothing where none is.
  ///
  /// A school has one social media policy; where it keeps others too, the first that is in force counts.
  package func inForce(schoolName: String) async throws -> HeldPolicy? {
    let day = today()
    for policy in try await policies() {
      guard let id = policy.timeline.inForce(on: day), let version = policy.version(id) else {
        continue
      }
      if let held = held(version.id, policy.revision, schoolName) { return held }
      let text = try await store.existingText(of: version, of: school)
      let document = try CheckedText.read(text.bytes)
      let held = HeldPolicy(
        policy, version: version,
        published: PublishedPolicy(
          document, school: schoolName, origin: origin, vocabulary: vocabulary,
          inForceFrom: version.status.inForceFrom, offersSignIn: true),
        routes: routes)
      kept.withLock { kept in
        kept?.held = held
        kept?.school = schoolName
      }
      return held
    }
    return nil
  }

  private func held(_ version: PolicyVersionID, _ revision: Int, _ name: String) -> HeldPolicy? {
    kept.withLock { kept in
      guard let held = kept?.held, held.version.id == version, kept?.school == name else {
        return nil
      }
      return held.policy.revision == revision ? held : nil
    }
  }
}
