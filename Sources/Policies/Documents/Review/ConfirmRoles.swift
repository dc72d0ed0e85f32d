package import Essentials

/// Confirms who holds the roles that a version's text names.
package struct ConfirmRoles: Sendable {
  private let store: any PolicyStore
  private let now: @Sendable () -> Instant

  /// Prepares to confirm.
  package init(store: any PolicyStore, now: @escaping @Sendable () -> Instant) {
    self.store = store
    self.now = now
  }

  /// Notes the holders.
  ///
  /// - Throws: `Refusal` that names the roles which nobody is named for.
  package func callAsFunction(
    _ holders: [String: RolesConfirmation.Holder], _ step: PolicyStep
  ) async throws -> PolicyVersion {
    var policy = try await store.existing(step.policy, of: step.school)
    guard let kept = policy.version(step.version) else { throw Refusal.noVersion }
    let text = try await store.existingText(of: kept, of: step.school)
    let document = try CheckedText.read(text.bytes)
    let confirmation = RolesConfirmation(holders: holders, by: step.by, at: now())
    let version = try policy.change(step.version) { version throws(Refusal) in
      try version.confirm(confirmation, in: document)
      return version
    }
    var entry = step.entry(
      "policies.roles.confirmed", of: version, at: confirmation.at,
      paragraphs: version.paragraphs.roles, facts: ["roles": String(holders.count)])
    entry.objects += confirmation.people.map { RecordObject("person", $0) }
    try await store.save(policy, text: nil, recording: [entry])
    return version
  }
}
