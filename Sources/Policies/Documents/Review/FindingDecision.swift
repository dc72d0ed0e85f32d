package import Essentials

/// What a person decided about a finding of the checker in one version.
package struct FindingDecision: Hashable, Sendable {
  /// The finding's stable name, as the engine gives it.
  package let finding: String
  /// What the checker said, as the person read it.
  package let sentence: String
  /// What was decided.
  package let outcome: Outcome
  /// Who decided.
  package let by: PersonID
  /// When.
  package let at: Instant

  /// What became of a finding.
  package enum Outcome: Hashable, Sendable {
    /// The text was changed: the checker no longer finds it.
    case mended
    /// The text stays as it is, and why.
    case accepted(reason: String)
  }

  /// Notes a decision.
  package init(
    finding: String, sentence: String, outcome: Outcome, by: PersonID, at: Instant
  ) {
    self.finding = finding
    self.sentence = sentence
    self.outcome = outcome
    self.by = by
    self.at = at
  }

  /// Whether the school lives with the finding.
  package var isAcceptance: Bool {
    if case .accepted = outcome { return true }
    return false
  }
}
