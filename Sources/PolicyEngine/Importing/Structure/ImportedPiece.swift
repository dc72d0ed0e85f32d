/// A part of an imported policy: a heading, a paragraph, a line of metadata, or furniture.
public struct ImportedPiece: Sendable, Equatable {
  /// What a part of the source became.
  public enum Kind: Sendable, Equatable {
    /// The title of the document.
    case title
    /// A heading; level 2 is a section, 3 and 4 lie inside.
    case heading(level: Int)
    /// A paragraph with a label.
    case paragraph
    /// A lettered part of a paragraph.
    case subItem
    /// A date, a sign-off line, a label with its value; `key` names it in the front matter.
    case metadata(key: String)
    /// Nothing that the policy says; `reason` tells why: a contents list, a page mark.
    case furniture(reason: String)
  }

  /// What it became.
  public var kind: Kind
  /// The printed label, or the derived one; of a heading its number.
  public var label: String?
  /// Whether the paper policy does not print the label.
  public var isUnnumbered: Bool
  /// The stable id of a paragraph, unique in the document.
  public var id: String?
  /// The label of the paragraph that a sub-item belongs to.
  public var parent: String?
  /// Whom the section addresses, when its heading says so: `parents`, `pupils`, `staff`.
  public var audience: String?
  /// The source lines it was made of.
  public var fragments: [ImportedFragment]

  init(
    _ kind: Kind, label: String? = nil, isUnnumbered: Bool = false, id: String? = nil,
    parent: String? = nil, audience: String? = nil, fragments: [ImportedFragment]
  ) {
    self.kind = kind
    self.label = label
    self.isUnnumbered = isUnnumbered
    self.id = id
    self.parent = parent
    self.audience = audience
    self.fragments = fragments
  }

  /// Whether it is a paragraph or a sub-item: something that can be cited.
  public var isCitable: Bool { kind == .paragraph || kind == .subItem }

  /// The place of its first line in the source.
  var offset: Int { fragments.first?.offset ?? 0 }

  /// The text with hard line breaks taken out: blocks a blank line apart, list items with a dash.
  public var text: String { TextBlock.joined(blocks) { $0 } }

  /// The text in blocks and list items.
  var blocks: [TextBlock] { TextBlock.blocks(of: fragments) }

  /// The text of all fragments in one line.
  var line: String {
    fragments.map(\.text).filter { !$0.isEmpty }.joined(separator: " ")
  }
}
