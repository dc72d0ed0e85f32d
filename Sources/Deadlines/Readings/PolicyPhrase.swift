package import Essentials

/// A phrase by which a policy says when, without a number.
package enum PolicyPhrase: String, Hashable, Sendable, CaseIterable {
  /// "Immediately" (¶57, 68).
  case immediately
  /// "As soon as it is noticed" (¶37).
  case asSoonAsNoticed = "as-soon-as-noticed"
  /// "Promptly" (¶19, 66).
  case promptly
  /// "Monthly" (¶51).
  case monthly
  /// "Regularly" (¶34, 51).
  case regularly
  /// "Often" (¶34).
  case often

  /// The phrase as policies write it.
  package var words: String {
    switch self {
    case .immediately: "immediately"
    case .asSoonAsNoticed: "as soon as noticed"
    case .promptly: "promptly"
    case .monthly: "monthly"
    case .regularly: "regularly"
    case .often: "often"
    }
  }
}

/// What a school takes a phrase to mean.
package enum PhraseReading: Hashable, Sendable {
  /// So long from what sets it off.
  case within(TimeAllowed)
  /// Again and again.
  case every(Recurrence)
}
