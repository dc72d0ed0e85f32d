package import Essentials

/// Hands an evidence pack out, after the record has a line of it: who made it, for which days, and
/// the digest of the file, by which a copy that was changed is told from the real one.
package struct HandOutEvidence: Sendable {
  private let store: any EvidenceStore
  private let now: @Sendable () -> Instant

  /// Prepares to hand packs out.
  package init(store: any EvidenceStore, now: @escaping @Sendable () -> Instant) {
    self.store = store
    self.now = now
  }

  /// Notes the making of a pack, and returns it.
  ///
  /// - Parameter file: The pack as it is handed out.
  package func callAsFunction(
    _ file: [UInt8], of period: EvidencePeriod, about version: PolicyVersion,
    in school: SchoolID, by person: PersonID
  ) async throws -> [UInt8] {
    let entry = RecordEntry(
      at: now(), actor: .person(person), act: "policies.evidence-pack.made",
      objects: [
        RecordObject("policy-version", version.id), RecordObject("policy", version.policy),
      ],
      facts: [
        "from": period.from.description, "through": period.through.description,
        "digest": TextDigest(of: file).description,
      ])
    try await store.handOut(of: school, recording: [entry])
    return file
  }
}
