package import Essentials

/// Who does something to which version of which policy.
package struct PolicyStep: Hashable, Sendable {
  /// The school.
  package var school: SchoolID
  /// The policy.
  package var policy: PolicyID
  /// The version.
  package var version: PolicyVersionID
  /// The person, signed in.
  package var by: PersonID

  /// Names a step.
  package init(school: SchoolID, policy: PolicyID, version: PolicyVersionID, by: PersonID) {
    self.school = school
    self.policy = policy
    self.version = version
    self.by = by
  }

  /// A line of the record about this step: version and policy by identifier, the text by digest.
  func entry(
    _ act: String, of version: PolicyVersion, at: Instant, paragraphs: [String],
    facts: [String: String] = [:]
  ) -> RecordEntry {
    RecordEntry(
      at: at, actor: .person(by), act: act,
      objects: [
        RecordObject("policy-version", version.id), RecordObject("policy", version.policy),
      ],
      paragraphs: paragraphs, facts: facts.merging(version.recordFacts) { own, _ in own })
  }
}

extension PolicyVersion {
  /// What every line of the record about a version says: its number and its digest.
  var recordFacts: [String: String] {
    ["version": String(number), "digest": digest.description]
  }
}
