package import Essentials

/// Takes one's own signature back before the version is published.
package struct WithdrawSignature: Sendable {
  private let store: any PolicyStore
  private let now: @Sendable () -> Instant

  /// Prepares to take signatures back.
  package init(store: any PolicyStore, now: @escaping @Sendable () -> Instant) {
    self.store = store
    self.now = now
  }

  /// Takes the signature for an office back.
  ///
  /// - Throws: `Refusal` where the person has not signed, or the version is published.
  package func callAsFunction(
    for office: SigningOffice, _ step: PolicyStep
  ) async throws -> PolicyVersion {
    var policy = try await store.existing(step.policy, of: step.school)
    let at = now()
    let version = try policy.change(step.version) { version throws(Refusal) in
      try version.withdrawSignature(for: office, by: step.by, at: at)
      return version
    }
    let entry = step.entry(
      "policies.signature.withdrawn", of: version, at: at, paragraphs: version.paragraphs.text,
      facts: ["office": office.rawValue])
    try await store.save(policy, text: nil, recording: [entry])
    return version
  }
}
