/// How large and how deep a policy file may be.
///
/// A school's policy has some 100 KB. The limits are far above that and keep a hostile file
/// from taking a second or 200 MB.
public enum SourceLimits {
  /// The largest file, in bytes.
  public static let fileBytes = 4 << 20
  /// The largest block, in bytes.
  public static let blockBytes = 512 << 10
  /// The deepest nesting in a block.
  public static let blockDepth = 32
  /// The most values a fact may have.
  public static let values = 1_000
  /// The most diagnostics that are worth telling at once.
  public static let diagnostics = 200
}
