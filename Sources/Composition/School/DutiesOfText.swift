internal import Deadlines
internal import Essentials
internal import Policies
internal import PolicyEngine
internal import Synchronization

/// The standing duties of the policy in force; its text is read once, since a version's never changes.
final class DutiesOfText: Sendable {
  private let standing: StandingDuties
  private let store: any PolicyStore
  private let kept = Mutex<[PolicyVersionID: [StandingDuty]]>([:])

  init(_ standing: StandingDuties, store: any PolicyStore) {
    self.standing = standing
    self.store = store
  }

  /// The duties of a school on a day; only those that carry out no norm while no policy is in force.
  func callAsFunction(
    _ policies: [SchoolPolicy], on day: CivilDate
  ) async throws -> [StandingDuty] {
    for policy in policies {
      guard let id = policy.timeline.inForce(on: day), let version = policy.version(id) else {
        continue
      }
      if let known = kept.withLock({ $0[id] }) { return known }
      let text = try await store.existingText(of: version, of: policy.school)
      let duties = standing.duties(under: try CheckedText.read(text.bytes))
      kept.withLock { $0 = [id: duties] }
      return duties
    }
    return standing.duties.filter { $0.norm == nil }
  }
}
