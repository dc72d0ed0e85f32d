package import Essentials

/// Whether a version may be acknowledged by a person today.
package enum AcknowledgementRules {
  /// Lets only the version in force, or one that is published from a coming day, be acknowledged.
  ///
  /// - Throws: `Refusal` that names the version to acknowledge instead.
  package static func require(
    _ version: PolicyVersion, of policy: SchoolPolicy, on today: CivilDate
  ) throws(Refusal) {
    let paragraph = version.paragraphs.acknowledgement.first
    switch policy.timeline.standing(of: version.id, on: today) {
    case .inForce, .coming: return
    case .superseded(let day):
      let current = policy.timeline.inForce(on: today).flatMap { policy.version($0) }
      let instead = current.map { " Acknowledge version \(policy.name(of: $0))." } ?? ""
      throw Refusal(
        "acknowledgement.superseded",
        "Version \(policy.name(of: version)) applied until \(day.words).\(instead)",
        paragraph: paragraph)
    case .unpublished, .withdrawn:
      throw Refusal(
        "acknowledgement.not-published",
        "Version \(policy.name(of: version)) is not published. It cannot be acknowledged.",
        paragraph: paragraph)
    }
  }

  /// Holds what was shown against the version.
  ///
  /// - Throws: `Refusal` where another text or another sentence was shown.
  package static func require(
    _ shown: ShownText, is version: PolicyVersion, titled title: String
  ) throws(Refusal) {
    guard shown.digest == version.digest,
      shown.consent == ConsentSentence(title: title, version: version).text
    else {
      throw Refusal(
        "acknowledgement.another-text",
        "The page that you had open shows another text. Load it again, read it, then acknowledge.",
        paragraph: version.paragraphs.acknowledgement.first)
    }
  }

  /// Lets only people who are at the school acknowledge.
  ///
  /// - Throws: `Refusal` where the person has left.
  package static func require(
    _ reader: Reader, isHereOn today: CivilDate
  ) throws(Refusal) {
    guard reader.hasLeft(before: today) else { return }
    throw Refusal(
      "acknowledgement.left",
      "This person has left the school and need not acknowledge anything. "
        + "If that is wrong, ask the office to correct the last day.")
  }
}
