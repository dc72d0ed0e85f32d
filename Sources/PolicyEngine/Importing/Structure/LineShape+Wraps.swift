/// What tells that a line was wrapped: it breaks off, or the next one can only go on with it.
extension LineShape {
  /// Words that a number follows when a line was wrapped: "section / 4.", "within / 10 days".
  private static let counting: Set<String> = [
    "of", "in", "at", "from", "within", "between", "under", "over", "than", "until", "every",
    "about", "on", "since", "for", "with", "after", "before", "around", "per", "during",
    "stage", "year", "years", "aged", "number", "ring", "call",
  ]

  /// Words that name a part of a text by its number or letter.
  private static let naming: Set<String> = [
    "section", "sections", "paragraph", "paragraphs", "clause", "appendix", "annex", "schedule",
    "page", "part", "chapter", "article", "see",
  ]

  private static let articles: Set<String> = [
    "the", "a", "an", "of", "and", "or", "with", "their", "our", "its", "any", "from", "this",
  ]

  /// Whether a line ends in the middle of a sentence, so that even a new page does not end it.
  static func breaksOff(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let last = lastMark(text), last.isLower, text.contains(where: \.isLower) else {
      return false
    }
    return text.suffix(12).string.plainWords.last.map(articles.contains) ?? false
  }

  /// Whether the last word asks for a number, so that one on the next line is no label.
  static func wantsNumber(_ text: ArraySlice<Unicode.Scalar>, naming only: Bool = false) -> Bool {
    guard let last = lastMark(text), last.isLetter else { return false }
    guard let word = text.suffix(40).string.plainWords.last else { return false }
    return naming.contains(word) || !only && counting.contains(word)
  }

  private static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// Whether a line can only go on with the one before it: it starts with a figure, a sum or a
  /// bracket, or with the month of a day.
  static func goesOn(
    _ text: ArraySlice<Unicode.Scalar>, after line: ArraySlice<Unicode.Scalar>
  ) -> Bool {
    guard let first = text.first else { return false }
    return first.isDigit || first == "(" || first == "\u{A3}" || first == "&"
      || isMonth(text, after: line)
  }

  /// "on 1 / March 2026": the day at the end of a line, the month on the next.
  static func isMonth(
    _ text: ArraySlice<Unicode.Scalar>, after line: ArraySlice<Unicode.Scalar>
  ) -> Bool {
    let day = line.reversed().prefix(3).prefix(while: \.isDigit).count
    guard (1...2).contains(day), line.count > day + 2 else { return false }
    return text.prefix(12).string.plainWords.first.map(months.contains) ?? false
  }

  /// Whether cells of a table stand in a line: a wide gap inside it, behind any mark.
  static func hasGap(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    var spaces = 0
    for scalar in text {
      if scalar.isSpace {
        spaces += scalar == "\t" ? 4 : 1
      } else {
        if spaces >= 3 { return true }
        spaces = 0
      }
    }
    return false
  }
}
