/// A heading that runs into the sentence behind it: "Introduction The aim …".
enum InlineHeading {
  private static let starters: Set<String> = [
    "The", "This", "These", "We", "Our", "It", "In", "All", "Any", "If", "When", "There", "Where",
    "Staff", "Pupils", "Parents", "Governors", "Employees", "Everyone", "You", "At", "As", "No",
    "For", "To", "Each", "Some",
  ]

  private static let openers: Set<String> = [
    "Introduction", "Aims", "Aim", "Purpose", "Scope", "Rationale", "Summary", "Overview",
    "Background",
  ]

  /// The place of a heading at the start; what stands before it is the title.
  ///
  /// Empty when there is none.
  static func range(_ text: [Unicode.Scalar]) -> Range<Int> {
    var words: [Range<Int>] = []
    var index = 0
    while index < text.count, words.count <= 14 {
      let start = index
      while index < text.count, !text[index].isSpace { index += 1 }
      if starters.contains(text[start..<index].string) { return heading(words, text, upTo: start) }
      words.append(start..<index)
      while index < text.count, text[index].isSpace { index += 1 }
    }
    return 0..<0
  }

  private static func heading(
    _ words: [Range<Int>], _ text: [Unicode.Scalar], upTo end: Int
  ) -> Range<Int> {
    guard let first = words.first, let last = words.last, text[first.lowerBound].isUpper,
      words.allSatisfy({ isTitleWord(text[$0]) })
    else { return 0..<0 }
    if words.count > 1, openers.contains(text[last].string) { return last.lowerBound..<end }
    return words.count <= 6 ? 0..<end : 0..<0
  }

  private static func isTitleWord(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    word.count <= 24
      && word.allSatisfy { $0.isLetter || $0.isDash || $0 == "&" || $0 == "/" }
      && !LineShape.modals.contains(word.string.lowercased())
  }
}
