/// A run of lines of a policy file that is one thing.
enum DocumentPiece {
  /// A heading with its number of signs.
  case heading(level: Int, text: String, line: Int)
  /// A paragraph's label with the text up to the next piece.
  case paragraph(label: String, id: String?, isUnnumbered: Bool, text: String, line: Int)
  /// Text that belongs to no paragraph.
  case text(String, line: Int)
  /// A fenced block that carries meaning; `line` is the first line inside.
  case block(BlockKind, text: String, line: Int)

  /// The blocks that the language knows.
  enum BlockKind: String, CaseIterable {
    case facts, norms, tests, decisions
    /// Everyday words for values, apart from the facts that they belong to.
    case words
    /// What the importer noticed in the wording: kept for people, without effect.
    case suggestions
  }
}
