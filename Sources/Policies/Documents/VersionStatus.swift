package import Essentials

/// How far one version has come.
///
/// That a version is superseded is not kept: it follows from the dates of the versions after it
/// (`VersionTimeline`), so no clock has to tick for it to become true.
package enum VersionStatus: Hashable, Sendable {
  /// Uploaded; nobody has begun to look at it.
  case draft
  /// Roles are confirmed and findings decided.
  case inReview
  /// Both offices have signed.
  case signed
  /// It applies from a day, perhaps a coming one.
  case published(from: CivilDate)
  /// It will never apply: replaced before it was published, or taken back.
  case withdrawn(on: CivilDate)

  /// The first day on which it applies, once that is decided.
  package var inForceFrom: CivilDate? {
    if case .published(let day) = self { return day }
    return nil
  }

  /// Whether it may still be decided about, signed and published.
  package var isOpen: Bool {
    switch self {
    case .draft, .inReview, .signed: true
    case .published, .withdrawn: false
    }
  }
}

/// What a version is on a given day.
package enum VersionStanding: Hashable, Sendable {
  /// Not published.
  case unpublished
  /// Published, and applies from a later day.
  case coming(from: CivilDate)
  /// Applies, since a day.
  case inForce(since: CivilDate)
  /// Applied until another one came.
  case superseded(on: CivilDate)
  /// Taken back before it applied.
  case withdrawn(on: CivilDate)
}
