package import Essentials
package import PolicyEngine

extension PolicyVersion {
  /// Sends a draft for review.
  ///
  /// - Throws: `Refusal` where it is no longer a draft.
  package mutating func startReview() throws(Refusal) {
    guard status.isOpen else { throw .closed(self) }
    guard status == .draft else {
      throw Refusal(
        "version.already-in-review",
        "Version \(number) is in review already. Decide what is open there.")
    }
    status = .inReview
  }

  /// Notes what was decided about a finding.
  ///
  /// - Parameter found: What the checker finds in this version's text.
  /// - Throws: `Refusal` where the decision does not fit what the checker finds, or gives no
  ///   reason.
  package mutating func decide(
    _ decision: FindingDecision, found: [PolicyFinding]
  ) throws(Refusal) {
    try requireReview()
    let isFound = found.contains { $0.id == decision.finding }
    switch decision.outcome {
    case .mended where isFound:
      throw Refusal(
        "finding.still-there",
        "The checker still finds this in version \(number). Change the text and upload it as a "
          + "new version, or accept the finding with a reason.")
    case .mended: break
    case .accepted(let reason):
      guard isFound else {
        throw Refusal(
          "finding.not-found",
          "The checker does not find this in version \(number). There is nothing to accept.")
      }
      guard reason.contains(where: { !$0.isWhitespace }) else {
        throw Refusal(
          "finding.no-reason", "Say in a sentence why the school leaves the text as it is.")
      }
    }
    decisions.append(decision)
  }

  /// Notes who holds the roles that the text names.
  ///
  /// - Throws: `Refusal` that names the roles which nobody is named for.
  package mutating func confirm(
    _ confirmation: RolesConfirmation, in document: PolicyDocument
  ) throws(Refusal) {
    try requireReview()
    let missing = RolesConfirmation.missing(confirmation.holders, in: document)
    guard missing.isEmpty else {
      throw Refusal(
        "roles.missing",
        "Name who holds these roles: \(missing.map(\.title).joined(separator: ", ")).",
        paragraph: paragraphs.roles.first)
    }
    roles = confirmation
  }

  /// What still stands between the review and the signatures.
  ///
  /// - Parameter blocking: The findings that block and that nobody has dealt with.
  /// - Throws: `Refusal` that says what to do first.
  func requireReviewed(blocking: [PolicyFinding]) throws(Refusal) {
    guard roles != nil else {
      throw Refusal(
        "roles.not-confirmed",
        "Confirm who holds the roles that version \(number) names, then go on.",
        paragraph: paragraphs.roles.first)
    }
    guard let first = blocking.first else { return }
    let count = blocking.count == 1 ? "1 finding" : "\(blocking.count) findings"
    throw Refusal(
      "findings.open",
      "The checker has \(count) that must be dealt with first: mend the text, or accept with a "
        + "reason. The first one: \(first.sentence)",
      paragraph: first.paragraphs.first)
  }

  private func requireReview() throws(Refusal) {
    guard status.isOpen else { throw .closed(self) }
    if status == .draft { throw .notInReview(self) }
    guard validSignatures.isEmpty else {
      throw Refusal(
        "version.signed",
        "Version \(number) is signed, and a signature rests on what was decided before it. "
          + "Take the signature back first.")
    }
  }
}
