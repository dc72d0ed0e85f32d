package import Essentials

/// A policy of a school, through all its versions.
package struct SchoolPolicy: Hashable, Sendable {
  /// Its identifier.
  package let id: PolicyID
  /// The school.
  package let school: SchoolID
  /// The title that people read.
  package internal(set) var title: String
  /// The role that looks after it, such as `headteacher`.
  package internal(set) var ownerRole: String
  /// The policies that it is read with.
  package internal(set) var linked: [LinkedPolicy]
  /// The day by which it is to be reviewed.
  package internal(set) var reviewOn: CivilDate?
  /// All versions, the first one first.
  package internal(set) var versions: [PolicyVersion] = []
  /// How often it was saved: a store refuses to save over a change that was not seen.
  package var revision = 0

  /// A policy without a version.
  package init(
    id: PolicyID, school: SchoolID, title: String, ownerRole: String,
    linked: [LinkedPolicy] = [], reviewOn: CivilDate? = nil
  ) {
    self.id = id
    self.school = school
    self.title = title
    self.ownerRole = ownerRole
    self.linked = linked
    self.reviewOn = reviewOn
  }

  /// A policy as a store kept it.
  package init(stored policy: SchoolPolicy, versions: [PolicyVersion], revision: Int) {
    self = policy
    self.versions = versions.sorted { $0.number < $1.number }
    self.revision = revision
  }

  /// Which version applies when.
  package var timeline: VersionTimeline { VersionTimeline(versions) }

  /// The version with that identifier.
  package func version(_ id: PolicyVersionID) -> PolicyVersion? {
    versions.first { $0.id == id }
  }

  /// What people call a version: the name in its text; with its number where several share the name.
  package func name(of version: PolicyVersion) -> String {
    let isShared = versions.contains { $0.called == version.called && $0.id != version.id }
    return isShared ? "\(version.called) (text \(version.number))" : version.called
  }

  /// The version that is being worked on, if any.
  package var open: PolicyVersion? { versions.last { $0.status.isOpen } }

  /// Changes one version by a rule, and nothing if the rule refuses.
  ///
  /// - Throws: `Refusal` where there is no such version, or the rule says no.
  package mutating func change<Result>(
    _ version: PolicyVersionID,
    by rule: (inout PolicyVersion) throws(Refusal) -> Result
  ) throws(Refusal) -> Result {
    guard let place = versions.firstIndex(where: { $0.id == version }) else { throw .noVersion }
    var changed = versions[place]
    let result = try rule(&changed)
    versions[place] = changed
    return result
  }
}
