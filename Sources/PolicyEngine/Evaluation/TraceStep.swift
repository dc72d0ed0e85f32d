/// How one norm fared in a decision.
public struct TraceStep: Hashable, Sendable {
  /// Which norm.
  public var norm: Int
  /// How it fared.
  public var outcome: Outcome

  /// The ways to fare; a norm that was not triggered has no step.
  public enum Outcome: Hashable, Sendable {
    /// It speaks.
    case active
    /// An `unless` case holds: it never spoke.
    case disapplied(branch: Int)
    /// It spoke and yields to these.
    case defeated(by: [Int])
  }
}
