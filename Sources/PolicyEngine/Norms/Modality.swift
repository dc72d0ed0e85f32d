/// How strongly a norm speaks about its acts.
public enum Modality: String, Sendable, CaseIterable, Codable, Comparable {
  case may
  case advised
  case advisedAgainst = "advised-against"
  case must
  case mustNot = "must-not"

  /// Orders by strictness: `may` first, `must-not` last.
  public static func < (left: Modality, right: Modality) -> Bool {
    left.strictness < right.strictness
  }

  /// 1 for `may` up to 5 for `must-not`; 0 is left for silence.
  public var strictness: Int {
    switch self {
    case .may: 1
    case .advised: 2
    case .advisedAgainst: 3
    case .must: 4
    case .mustNot: 5
    }
  }

  /// Whether it lets the act be done: conditions matter only then.
  public var allows: Bool { self == .may || self == .advised || self == .must }
}
