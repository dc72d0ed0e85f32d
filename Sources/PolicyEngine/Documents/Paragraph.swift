/// What a paragraph does when it lays down no norm.
///
/// A paragraph without a norm must say its kind, so that none is without a meaning.
public enum ParagraphKind: String, Sendable, CaseIterable, Codable {
  case purpose, definition, statement, risk, promise
}

/// One paragraph of a policy: the text that people read and cite.
///
/// The printed label, the stable identifier and the place in the file are three things:
/// renumbering changes labels and leaves identifiers, and so decisions, alone.
public struct Paragraph: Hashable, Sendable {
  /// The stable name, such as `p28`; unique in the document.
  public var id: String
  /// The label that the policy prints, such as `28` or `22a`; need not be unique.
  public var label: String
  /// Whether the label was derived because the paper policy prints none.
  public var isUnnumbered: Bool
  /// The text as written, in Markdown, without label and identifier.
  public var text: String
  /// The kind, for a paragraph that declares that it lays down no norm.
  public var kind: ParagraphKind?
  /// Whether a norms block or a kind speaks for this paragraph.
  public var hasMeaning: Bool
  /// The index of the section that it stands in.
  public var section: Int
  /// Where its label stands.
  public var position: SourcePosition
}

/// A heading and what stands under it.
public struct Section: Hashable, Sendable {
  /// The heading's text; empty for text before the first heading.
  public var heading: String
  /// 2 to 6, as many as the heading has number signs.
  public var level: Int
  /// Text between the heading and the first label: shown, not citable.
  public var note: String
  /// The indices of its paragraphs in the document, in reading order.
  public var paragraphs: [Int]
  /// Where the heading stands.
  public var position: SourcePosition
}
