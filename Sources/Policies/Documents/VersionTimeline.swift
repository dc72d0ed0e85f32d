package import Essentials

/// Which version of a policy applies on which day.
///
/// INVARIANT: from the first day of the first published version on, exactly one version is in
/// force on any day: each applies from its own day until the next one's.
package struct VersionTimeline: Hashable, Sendable {
  /// The published versions, in the order in which they apply.
  package let spans: [Span]
  private let statuses: [PolicyVersionID: VersionStatus]

  /// The days of one version.
  package struct Span: Hashable, Sendable {
    /// The version.
    package let version: PolicyVersionID
    /// Its first day.
    package let from: CivilDate
    /// The first day of the next one; nil while there is none.
    package let until: CivilDate?

    /// Whether it applies on a day.
    package func contains(_ day: CivilDate) -> Bool {
      from <= day && until.map { day < $0 } ?? true
    }
  }

  /// Lays the versions of one policy on the calendar.
  package init(_ versions: [PolicyVersion]) {
    let published = versions.compactMap { version in
      version.status.inForceFrom.map { (version, $0) }
    }.sorted { ($0.1, $0.0.number) < ($1.1, $1.0.number) }
    spans = published.indices.compactMap { index in
      let next = index + 1 < published.count ? published[index + 1].1 : nil
      // Of two from one day only the later one ever applies.
      if next == published[index].1 { return nil }
      return Span(version: published[index].0.id, from: published[index].1, until: next)
    }
    statuses = Dictionary(
      versions.map { ($0.id, $0.status) }, uniquingKeysWith: { first, _ in first })
  }

  /// The version that applies on a day; nil before the first one.
  package func inForce(on day: CivilDate) -> PolicyVersionID? {
    spans.first { $0.contains(day) }?.version
  }

  /// What a version is on a day.
  package func standing(of version: PolicyVersionID, on day: CivilDate) -> VersionStanding {
    if case .withdrawn(let on) = statuses[version] { return .withdrawn(on: on) }
    guard let span = spans.first(where: { $0.version == version }) else { return .unpublished }
    if day < span.from { return .coming(from: span.from) }
    if let until = span.until, until <= day { return .superseded(on: until) }
    return .inForce(since: span.from)
  }

  /// The last day that is taken so far: the next version has to begin after it.
  package var lastFrom: CivilDate? { spans.last?.from }
}
