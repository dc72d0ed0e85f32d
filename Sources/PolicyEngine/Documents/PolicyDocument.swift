/// A policy, read: its text and its meaning.
///
/// INVARIANT: identifiers of paragraphs and norms are unique, every fact, value, act and norm
/// that a norm, test or decision names exists, and the overrides have no cycle. The parser
/// yields no document otherwise.
public struct PolicyDocument: Sendable {
  /// The file's text, as read.
  public var source: String
  /// What the front matter says.
  public var metadata: PolicyMetadata
  /// The headings, in reading order.
  public var sections: [Section]
  /// The paragraphs, in reading order.
  public var paragraphs: [Paragraph]
  /// The facts that situations are made of; `do` and `who` among them.
  public var facts: FactSet
  /// The norms, in reading order; their indices are used wherever speed counts.
  public var norms: [Norm]
  /// The examples that the policy is tested by.
  public var tests: [PolicyTest]
  /// The questions that the school has settled.
  public var decisions: [SettledQuestion]
  /// Situations in which silence is intended.
  public var outOfScope: [Condition]
  /// Named lists of everyday words, which the facts' own words may refer to.
  public var wordLists: [String: [String]] = [:]
  /// What was noticed and does not hinder.
  public var warnings: [Diagnostic]

  /// The paragraph that people mean by a label or an identifier.
  public func paragraph(_ labelOrId: String) -> Paragraph? {
    paragraphs.first { $0.id == labelOrId } ?? paragraphs.first { $0.label == labelOrId }
      ?? paragraphs.first { $0.label.lowercased() == labelOrId.lowercased() }
  }

  /// The index of the norm with that identifier.
  public func normIndex(_ id: String) -> Int? {
    norms.firstIndex { $0.id == id }
  }

  /// The labels that a norm is cited by: its own paragraph first.
  public func labels(ofNorm index: Int) -> [String] {
    let norm = norms[index]
    let own = paragraphs.first { $0.id == norm.paragraph }?.label
    return (own.map { [$0] } ?? []) + norm.cites
  }
}
