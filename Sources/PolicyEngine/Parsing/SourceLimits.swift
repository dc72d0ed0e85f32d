/// How large and how deep a policy file may be.
///
/// A school's policy has some 100 KB. The limits are far above that and keep a hostile file
/// from taking a second or 200 MB.
public enum SourceLimits {
  /// The largest file, in bytes.
  public static let fileBytes = 4 << 20
  /// The most lines of a file.
  public static let lines = 250_000
  /// The most blocks of a file.
  public static let blocks = 10_000
  /// The largest block, in bytes.
  public static let blockBytes = 512 << 10
  /// The size of all blocks together, in bytes.
  public static let allBlocksBytes = 2 << 20
  /// The deepest nesting in a block.
  public static let blockDepth = 32
  /// The most roles of a policy.
  public static let roles = 500
  /// The most facts of a policy.
  public static let facts = 200
  /// The most values a fact may have.
  public static let values = 1_000
  /// The most norms of a policy.
  public static let norms = 10_000
  /// The most overrides, counted from norm to norm.
  public static let overrides = 100_000
  /// The most tests of a policy.
  public static let tests = 10_000
  /// The most bytes that are compared to find the quotations of a sidecar.
  public static let comparisons = 400 << 20
  /// The most errors, and the most warnings, that are worth telling at once.
  public static let diagnostics = 200
}
