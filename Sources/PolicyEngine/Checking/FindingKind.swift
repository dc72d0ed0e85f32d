/// What a finding of the checker is about; the names are those that `decisions` blocks use.
public enum FindingKind: String, Sendable, CaseIterable, Codable {
  case hardConflict = "hard conflict"
  case undeclaredException = "undeclared exception"
  case recipientChainEnds = "recipient chain ends"
  case paragraphWithoutMeaning = "paragraph without meaning"
  case placeholderLeft = "placeholder left"
  case tension
  case dutiesDisagree = "duties disagree"
  case recipientMayBeSubject = "recipient may be the subject"
  case deadlineWithoutNumber = "deadline without a number"
  case unknownRole = "unknown role"
  case unreachableNorm = "unreachable norm"
  case maskedNorm = "masked norm"
  case redundantForVerdict = "redundant for the verdict"
  case redundantForCitations = "redundant for the citations"
  case deadOverride = "dead override"
  case gap
  case unusedFact = "unused fact"
  case unusedValue = "unused value"
  case untestedNorm = "untested norm"
  case untestedBranch = "untested exception branch"
  case decisionSettlesNothing = "decision settles nothing"

  /// How much a finding of the kind weighs until it is decided.
  public enum Severity: String, Sendable, CaseIterable, Codable, Comparable {
    case blocks
    case needsDecision = "needs a decision"
    case note

    /// Orders by weight, the heaviest first.
    public static func < (left: Severity, right: Severity) -> Bool {
      left.place < right.place
    }

    private var place: Int {
      switch self {
      case .blocks: 0
      case .needsDecision: 1
      case .note: 2
      }
    }
  }

  /// How much a finding of the kind weighs until it is decided.
  public var severity: Severity {
    switch self {
    case .hardConflict, .recipientChainEnds, .paragraphWithoutMeaning, .placeholderLeft: .blocks
    case .undeclaredException, .tension, .dutiesDisagree, .recipientMayBeSubject,
      .deadlineWithoutNumber, .unknownRole:
      .needsDecision
    default: .note
    }
  }

  /// Whether a policy with an undecided finding of the kind may not be published.
  ///
  /// An undeclared exception needs only a decision, but people would be told no where a paragraph
  /// says yes: it blocks as well.
  public var blocksPublication: Bool { severity == .blocks || self == .undeclaredException }

  /// Whether a decision that names this finding is about this kind.
  ///
  /// “redundant” stands for both kinds of it.
  func isMeant(by name: String) -> Bool {
    if name == "redundant" || name == "redundant norm" {
      return self == .redundantForVerdict || self == .redundantForCitations
    }
    return name == rawValue
  }
}
