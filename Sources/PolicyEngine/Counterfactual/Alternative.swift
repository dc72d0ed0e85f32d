/// A change of the circumstances that would lead to a weaker verdict.
public struct Alternative: Hashable, Sendable {
  /// What would have to be otherwise.
  public let changes: [Change]
  /// What would then be said; the strictest that is possible, where facts are unknown.
  public let ruling: Ruling

  /// One fact with another value.
  public struct Change: Hashable, Sendable {
    /// The fact, by index; it is marked as changeable.
    public let fact: Int
    /// The values that would do, any one of them.
    public let values: [Int]
  }

  /// Whether the act would then be allowed; a policy that falls silent does not allow.
  public var allows: Bool { ruling.verdict.allows }
}
