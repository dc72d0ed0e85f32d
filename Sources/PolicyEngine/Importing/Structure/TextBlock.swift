/// A block of a piece's text: running words, or an item of a list.
struct TextBlock: Sendable, Equatable {
  /// The depth of a list item, from 0; nil for running words.
  var depth: Int?
  var words: String

  static func blocks(of fragments: [ImportedFragment]) -> [TextBlock] {
    var blocks: [TextBlock] = []
    for fragment in fragments {
      let text = fragment.text
      switch fragment.opening {
      case .starts, .block:
        if !text.isEmpty { blocks.append(TextBlock(words: text)) }
      case .item(let depth):
        if !text.isEmpty { blocks.append(TextBlock(depth: depth, words: text)) }
      case .continues, .glued:
        guard let last = blocks.indices.last else {
          blocks.append(TextBlock(words: text))
          continue
        }
        if fragment.opening == .continues, !text.isEmpty { blocks[last].words += " " }
        blocks[last].words += text
      }
    }
    return blocks
  }

  /// The blocks as Markdown, each one's words written by a closure.
  static func joined(_ blocks: [TextBlock], _ write: (String) -> String) -> String {
    var made = ""
    for (index, block) in blocks.enumerated() {
      let follows = index > 0 && blocks[index - 1].depth != nil && block.depth != nil
      if index > 0 { made += follows ? "\n" : "\n\n" }
      if let depth = block.depth { made += String(repeating: "  ", count: depth) + "- " }
      made += write(block.words)
    }
    return made
  }
}
