/// How lines make paragraphs in a kind of source.
enum TextFlow: Sendable {
  /// Plain text: wrapped by hand or not.
  case plain(WrapWidth)
  /// Every line is a paragraph, as in Word.
  case paragraphs
  /// Markdown: lines without a blank one between them are one paragraph.
  case markdown

  /// How a line joins the one before it, when it does.
  func joins(_ before: ImportItem, _ item: ImportItem) -> ImportedFragment.Opening? {
    switch self {
    case .paragraphs:
      return before.line.number == item.line.number && before.line.hint == item.line.hint
        && item.mark.isNone && item.line.hint == .none ? .continues : nil
    case .markdown:
      guard item.line.hint == .none, !item.blankBefore else { return nil }
      return .continues
    case .plain(let width):
      // A soft break inside a line, as Word pastes it.
      if before.line.number == item.line.number, item.mark.isNone, !item.line.opensPage,
        item.line.hint == .none, before.line.hint == .none, item.line.offset > before.line.offset,
        !item.blankBefore
      {
        return .continues
      }
      return width.joins(before.line, item.line, blankBetween: item.blankBefore)
    }
  }
}
