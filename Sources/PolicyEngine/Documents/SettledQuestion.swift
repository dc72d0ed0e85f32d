/// A question about the policy that the school has settled, with its reason.
///
/// It covers a finding of the checker, which is then shown as decided and blocks nothing.
public struct SettledQuestion: Hashable, Sendable {
  /// The kind of finding, as the checker names it.
  public var finding: String
  /// The norms that it is about.
  public var norms: [String]
  /// The paragraphs that it is about, by label or identifier.
  public var paragraphs: [String]
  /// The facts, values (`fact: value`) or roles that it is about.
  public var subjects: [String]
  /// Why the school leaves it so.
  public var because: String
  /// Who agreed.
  public var agreedBy: String?
  /// Where it stands.
  public var position: SourcePosition
}
