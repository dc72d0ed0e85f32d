package import Essentials

/// What the school can show about one version: the text by digest, who signed, and who
/// acknowledged it, when and how.
///
/// One value for the evidence pack.
package struct Evidence: Hashable, Sendable {
  /// The policy's title.
  package let title: String
  /// The digest of its text.
  package let digest: TextDigest
  /// What the version is on the day of the evidence.
  package let standing: VersionStanding
  /// The signatures that count, in the order in which they were given.
  package let signatures: [Signature]
  /// The signed copy, if one was attached.
  package let signedCopy: SignedCopy?
  /// One line for each acknowledgement, the earliest first.
  package let lines: [Line]
  /// Those who keep an acknowledgement of an earlier version, with that one's evidence.
  package let kept: [Line]
  /// Those who were excused, with the reason.
  package let excused: [PersonID: String]
  /// Those who have not acknowledged.
  package let outstanding: [PersonID]

  /// One acknowledgement.
  package struct Line: Hashable, Sendable {
    /// The person.
    package let person: PersonID
    /// The version that was acknowledged.
    package let version: PolicyVersionID
    /// The digest of the text that was shown.
    package let digest: TextDigest
    /// The sentence that was agreed to.
    package let consent: String
    /// When it came in.
    package let at: Instant
    /// How it came in.
    package let route: AcknowledgementRoute
  }

  /// Puts the evidence of a version together.
  ///
  /// - Parameters:
  ///   - acknowledgements: Those of this version and of the versions before it.
  ///   - progress: How far each request about the version has come.
  package init(
    of version: PolicyVersion, in policy: SchoolPolicy, acknowledgements: [Acknowledgement],
    progress: [CampaignProgress], on day: CivilDate
  ) {
    func line(_ given: Acknowledgement) -> Line {
      Line(
        person: given.person, version: given.version, digest: given.digest,
        consent: given.consent, at: given.at, route: given.route)
    }
    let sorted = acknowledgements.sorted { ($0.at, $0.person) < ($1.at, $1.person) }
    let answered = Set(sorted.lazy.filter { $0.version == version.id }.map(\.person))
    // Who was asked since, and has answered, keeps nothing any more.
    let keeping = Set(progress.flatMap(\.keeping)).subtracting(answered)
    let earlier = sorted.filter { $0.version != version.id && keeping.contains($0.person) }
    let latest = Dictionary(earlier.map { ($0.person, $0) }, uniquingKeysWith: { $1 })
    title = policy.title
    digest = version.digest
    standing = policy.timeline.standing(of: version.id, on: day)
    signatures = version.validSignatures
    signedCopy = version.signedCopy
    lines = sorted.filter { $0.version == version.id }.map(line)
    kept = latest.values.sorted { ($0.at, $0.person) < ($1.at, $1.person) }.map(line)
    excused = progress.reduce(into: [:]) { all, one in
      all.merge(one.excused) { first, _ in first }
    }
    outstanding = Set(progress.flatMap(\.outstanding)).sorted()
  }
}
