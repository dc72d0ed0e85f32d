/// A heading that runs into the sentence behind it: "Introduction The aim …".
enum InlineHeading {
  private static let starters: Set<String> = [
    "The", "This", "These", "We", "Our", "It", "In", "All", "Any", "If", "When", "There", "Where",
    "Staff", "Pupils", "Parents", "Governors", "Employees", "Everyone", "You", "At", "As", "No",
    "For", "To", "Each", "Some", "Social",
  ]

  /// How many scalars at the start are a heading; 0 when none.
  static func length(_ text: [Unicode.Scalar]) -> Int {
    var words: [String] = []
    var index = 0
    while index < text.count, words.count <= 6 {
      let start = index
      while index < text.count, !text[index].isSpace { index += 1 }
      let word = text[start..<index].string
      if starters.contains(word) {
        let isHeading = !words.isEmpty && words.allSatisfy(isTitleWord) && startsUpper(words[0])
        return isHeading ? start : 0
      }
      words.append(word)
      while index < text.count, text[index].isSpace { index += 1 }
    }
    return 0
  }

  private static func startsUpper(_ word: String) -> Bool {
    word.unicodeScalars.first?.isUpper ?? false
  }

  private static func isTitleWord(_ word: String) -> Bool {
    word.unicodeScalars.allSatisfy { $0.isLetter || $0 == "-" || $0 == "&" || $0 == "/" }
      && !LineShape.modals.contains(word.lowercased())
  }
}
