package import Essentials
package import Policies
internal import Storage

/// Policies of schools kept in memory, with the rules that every store has to keep.
package actor MemoryPolicyStore: PolicyStore {
  private struct Key<Name: Hashable>: Hashable {
    let school: SchoolID
    let name: Name
  }

  private struct Copy: Hashable {
    let version: PolicyVersionID
    let digest: TextDigest
  }

  private var kept: [Key<PolicyID>: SchoolPolicy] = [:]
  private var texts: [Key<PolicyVersionID>: PolicyText] = [:]
  private var copies: [Key<Copy>: [UInt8]] = [:]
  private let record: MemoryRecord

  /// A store without policies.
  package init(record: MemoryRecord = MemoryRecord()) { self.record = record }

  /// The lines of the record, in order.
  package var entries: [RecordEntry] { record.entries }

  /// The policy with that identifier, if the school has it.
  package func policy(_ id: PolicyID, of school: SchoolID) -> SchoolPolicy? {
    kept[Key(school: school, name: id)]
  }

  /// All policies of a school, by title.
  package func policies(of school: SchoolID) -> [SchoolPolicy] {
    kept.values.filter { $0.school == school }.sorted { one, other in
      one.title == other.title
        ? one.id < other.id : one.title.utf8.lexicographicallyPrecedes(other.title.utf8)
    }
  }

  /// The revision of each policy of a school.
  package func revisions(of school: SchoolID) -> [PolicyID: Int] {
    Dictionary(policies(of: school).map { ($0.id, $0.revision) }) { first, _ in first }
  }

  /// The text of a version.
  package func text(of version: PolicyVersionID, of school: SchoolID) -> PolicyText? {
    texts[Key(school: school, name: version)]
  }

  /// Keeps the scan of a signed paper.
  package func keep(
    _ pdf: [UInt8], asSignedCopyOf version: PolicyVersionID, of school: SchoolID,
    recording entries: [RecordEntry]
  ) throws {
    guard policies(of: school).contains(where: { $0.version(version) != nil }) else {
      throw SQLConstraintViolation(.foreignKey)
    }
    try record.append(entries, of: school)
    copies[copy(TextDigest(of: pdf), version, school)] = pdf
  }

  /// The scan of a version's signed paper with that digest.
  package func signedCopy(
    _ digest: TextDigest, of version: PolicyVersionID, in school: SchoolID
  ) -> [UInt8]? { copies[copy(digest, version, school)] }

  /// Saves a policy, with the text of a version where one is new, together with its entries.
  package func save(
    _ policy: SchoolPolicy, text: NewText?, recording entries: [RecordEntry]
  ) throws {
    let key = Key(school: policy.school, name: policy.id)
    guard kept[key]?.revision ?? 0 == policy.revision else { throw Refusal.changedMeanwhile }
    for version in policy.versions {
      guard let earlier = kept[key]?.version(version.id) else { continue }
      guard version.continues(earlier) else { throw RewrittenVersion(version: version.id) }
    }
    // A version that is not given stays, as it does in a table.
    let others = (kept[key]?.versions ?? []).filter { policy.version($0.id) == nil }
    let saved = SchoolPolicy(
      stored: policy, versions: policy.versions + others, revision: policy.revision + 1)
    try check(saved, with: text)
    try record.append(entries, of: policy.school)
    kept[key] = saved
    if let text { texts[Key(school: policy.school, name: text.version)] = text.text }
  }

  /// What the tables would say no to, as far as it concerns policies alone.
  private func check(_ policy: SchoolPolicy, with text: NewText?) throws {
    // One that is worked on, at most.
    let open = policy.versions.count { version in
      switch version.status {
      case .draft, .inReview, .signed: true
      case .published, .withdrawn: false
      }
    }
    let signers = policy.versions.map { version in
      version.signatures.filter { $0.withdrawnAt == nil }.map(\.office)
    }
    guard open <= 1, signers.allSatisfy({ Set($0).count == $0.count }),
      Set(policy.versions.map(\.number)).count == policy.versions.count
    else { throw SQLConstraintViolation(.unique) }
    guard let text else { return }
    guard
      policies(of: policy.school).contains(where: { $0.version(text.version) != nil })
        || policy.version(text.version) != nil
    else { throw SQLConstraintViolation(.foreignKey) }
    guard texts[Key(school: policy.school, name: text.version)] == nil else {
      throw SQLConstraintViolation(.unique)
    }
  }

  private func copy(
    _ digest: TextDigest, _ version: PolicyVersionID, _ school: SchoolID
  ) -> Key<Copy> { Key(school: school, name: Copy(version: version, digest: digest)) }
}
