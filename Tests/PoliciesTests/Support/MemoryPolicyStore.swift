internal import Essentials
internal import Policies

/// Policies in memory, with everything that was recorded.
actor MemoryPolicyStore: PolicyStore {
  private var kept: [PolicyID: SchoolPolicy] = [:]
  private var texts: [PolicyVersionID: PolicyText] = [:]
  private var copies: [TextDigest: [UInt8]] = [:]
  private(set) var entries: [RecordEntry] = []

  func policy(_ id: PolicyID, of school: SchoolID) -> SchoolPolicy? {
    kept[id].flatMap { $0.school == school ? $0 : nil }
  }

  func policies(of school: SchoolID) -> [SchoolPolicy] {
    kept.values.filter { $0.school == school }.sorted { ($0.title, $0.id) < ($1.title, $1.id) }
  }

  func revisions(of school: SchoolID) -> [PolicyID: Int] {
    kept.filter { $0.value.school == school }.mapValues(\.revision)
  }

  func text(of version: PolicyVersionID, of school: SchoolID) -> PolicyText? {
    let isOfSchool = kept.values.contains { $0.school == school && $0.version(version) != nil }
    return isOfSchool ? texts[version] : nil
  }

  func keep(
    _ pdf: [UInt8], asSignedCopyOf version: PolicyVersionID, of school: SchoolID,
    recording entries: [RecordEntry]
  ) {
    copies[TextDigest(of: pdf)] = pdf
    self.entries += entries
  }

  func signedCopy(
    _ digest: TextDigest, of version: PolicyVersionID, in school: SchoolID
  ) -> [UInt8]? { copies[digest] }

  func save(
    _ policy: SchoolPolicy, text: NewText?, recording entries: [RecordEntry]
  ) throws {
    guard kept[policy.id]?.revision ?? 0 == policy.revision else {
      throw Refusal.changedMeanwhile
    }
    var saved = policy
    saved.revision += 1
    kept[policy.id] = saved
    if let text { texts[text.version] = text.text }
    self.entries += entries
  }
}
