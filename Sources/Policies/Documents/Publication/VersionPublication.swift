package import Essentials
package import PolicyEngine

extension SchoolPolicy {
  /// Publishes a signed version from a day, which ends the one before on that day.
  ///
  /// - Parameters:
  ///   - blocking: The findings that block and that nobody has dealt with.
  ///   - today: The day on which it is done. Only a policy's first version may apply from an
  ///     earlier one: the school had it on paper before.
  /// - Throws: `Refusal` where it is not signed or reviewed, or the day does not fit the
  ///   versions that are published.
  package mutating func publish(
    _ version: PolicyVersionID, from day: CivilDate, today: CivilDate,
    blocking: [PolicyFinding]
  ) throws(Refusal) {
    let last = timeline.lastFrom
    try change(version) { version throws(Refusal) in
      guard version.status.isOpen else { throw .closed(version) }
      try version.requireReviewed(blocking: blocking)
      guard version.status == .signed, version.isSigned else {
        throw Refusal(
          "version.not-signed",
          "Version \(version.called) needs the signatures of the headteacher and of the chair of "
            + "governors before it is published.")
      }
      if last != nil, day < today {
        throw Refusal(
          "publication.in-the-past",
          "A new version cannot apply to days that are over. Choose today or a later day.")
      }
      if let last, day <= last {
        throw Refusal(
          "publication.too-early",
          "Another version applies from \(last.words). Choose a later day, or withdraw that "
            + "version while it is still to come.")
      }
      version.status = .published(from: day)
    }
  }

  /// Withdraws a version that does not apply yet; it is kept.
  ///
  /// - Throws: `Refusal` where it applies, has applied, or is withdrawn: the school would be
  ///   without a policy on days on which people were told that they have one.
  package mutating func withdraw(
    _ version: PolicyVersionID, today: CivilDate
  ) throws(Refusal) {
    let standing = timeline.standing(of: version, on: today)
    try change(version) { version throws(Refusal) in
      switch standing {
      case .unpublished, .coming: version.status = .withdrawn(on: today)
      case .withdrawn: throw .closed(version)
      case .inForce, .superseded:
        throw Refusal(
          "version.has-applied",
          "Version \(version.called) applies or has applied, so it stays in the record. "
            + "Publish a new version to end it.")
      }
    }
  }
}
