/// A part of a paragraph of a policy, or of a note.
///
/// An item of a list is a list of blocks; it holds a single paragraph where the author wrote a
/// plain item. Headings are none of these: the document's sections carry them.
public indirect enum MarkdownBlock: Hashable, Sendable {
  /// Running text.
  case paragraph([MarkdownInline])
  /// Items with a bullet each.
  case bulletedList([[MarkdownBlock]])
  /// Items that count up from a number.
  case numberedList(start: Int, [[MarkdownBlock]])
  /// A heading row and further rows, which may be shorter.
  case table(heading: [[MarkdownInline]], rows: [[[MarkdownInline]]])
  /// Lines that are shown as typed.
  case code(String)

  /// The words alone, with a bullet or number before the items of lists.
  public var plainText: String {
    switch self {
    case .paragraph(let parts): parts.plainText
    case .bulletedList(let items): items.map { Self.item("•", $0) }.joined(separator: "\n")
    case .numberedList(let start, let items):
      items.enumerated().map { Self.item("\(start + $0).", $1) }.joined(separator: "\n")
    case .table(let heading, let rows):
      ([heading] + rows).map { $0.map(\.plainText).joined(separator: " | ") }
        .joined(separator: "\n")
    case .code(let text): text
    }
  }

  private static func item(_ mark: String, _ blocks: [MarkdownBlock]) -> String {
    let body = blocks.map(\.plainText).joined(separator: "\n")
    return mark + " " + body.replacing("\n", with: "\n  ")
  }
}
