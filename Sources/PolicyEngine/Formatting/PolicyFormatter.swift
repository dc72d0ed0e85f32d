/// Tidies a policy file without changing what it says.
///
/// One empty line between headings, paragraphs and blocks; labels as `**28.**` with one space
/// behind; a paragraph's `{#name}` at the end of its text; no spaces at the ends of lines; one line
/// feed at the end of the file. Lines are moved and trimmed, never written anew: comments and the
/// author's wrapping stay. Where tidying would change what is read, the lines stay as they are.
public struct PolicyFormatter: Sendable {
  /// Makes a formatter; it keeps nothing between files.
  public init() {}

  /// The text, tidied; tidying twice is tidying once.
  ///
  /// A text that cannot be cut into pieces, because a block or the front matter is not closed or
  /// because it is no policy at all, is returned as it is.
  ///
  /// - Complexity: Linear in the size of the text.
  public func format(_ text: String) -> String {
    // What one pass moves may lay something else bare, as a list inside a list.
    var tidy = text
    for _ in 0..<8 {
      let next = pass(over: tidy)
      if next == tidy { return tidy }
      tidy = next
    }
    // A text that does not come to rest is better left as its author wrote it.
    return text
  }

  private func pass(over text: String) -> String {
    guard let source = try? SourceLines(bytes: Array(text.utf8)),
      let layout = DocumentLayout(source.lines)
    else { return text }
    let pieces = layout.pieces.map { piece in
      let lines = source.lines[piece.lines]
      return switch piece.kind {
      case .heading(let heading): [heading]
      case .block: BlockTidying.tidied(lines)
      case .paragraph(let label): ParagraphTidying.tidied(lines, label: label)
      case .text: TextTidying.tidied(Array(lines))
      }
    }.filter { !$0.isEmpty }
    let body = pieces.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
    // A line of hyphens that began no front matter must not begin one now.
    let isRule =
      layout.pieces.first?.isText == true && pieces.first?.first?.trimmingSpaces() == "---"
    return (isRule ? "\n" : "") + body + (pieces.isEmpty ? "" : "\n")
  }
}
