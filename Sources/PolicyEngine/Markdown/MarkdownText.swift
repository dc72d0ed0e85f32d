/// The text of a paragraph or a note, read as Markdown.
///
/// A policy uses a small part of CommonMark 0.31: paragraphs, lists, emphasis, strong, code,
/// links, line breaks and escapes, and the tables of GitHub's dialect. HTML is text like any
/// other. Whatever the text is, reading takes linear time and the tree is not deep.
public struct MarkdownText: Hashable, Sendable {
  /// How deep lists, and how deep stresses inside a line, may nest; what is deeper stays text.
  public static let deepestNesting = 8
  /// The longest text that is read for marks, in bytes; what is longer is no paragraph of a
  /// policy and stays text.
  public static let longestText = 256 << 10

  /// The parts of the text, in reading order.
  public var blocks: [MarkdownBlock]

  /// Reads a text.
  ///
  /// - Complexity: Linear in the length of the text.
  public init(_ text: String) {
    guard text.utf8.count <= Self.longestText else {
      blocks = [.paragraph([.text(text)])]
      return
    }
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { MarkdownLine(Substring($0)) }
    blocks = BlockReader(lines: lines[...], depth: 0).read()
  }

  /// The words alone, with an empty line between the parts.
  public var plainText: String { blocks.map(\.plainText).joined(separator: "\n\n") }
}

extension Paragraph {
  /// The text, read as Markdown.
  public var markdown: MarkdownText { MarkdownText(text) }

  /// The words of the text without marks, as they are quoted in messages.
  public var plainText: String { markdown.plainText }
}
