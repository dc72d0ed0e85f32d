/// What the characters of a line suggest: a heading, a sentence, a lead-in.
enum LineShape {
  static let modals: Set<String> = [
    "must", "should", "shall", "will", "may", "cannot", "can", "need", "needs", "ought", "wont",
    "shouldnt", "mustnt",
  ]

  private static let verbs: Set<String> = [
    "is", "are", "was", "were", "has", "have", "include", "includes", "including", "following",
    "applies", "apply", "contains", "agree", "agrees", "recognises", "recognise", "encourages",
  ]

  private static let asking: Set<String> = [
    "what", "how", "why", "who", "where", "when", "which", "whom",
  ]

  /// The last character that counts: closing quotes, brackets and footnote marks are passed over.
  static func lastMark(_ text: ArraySlice<Unicode.Scalar>) -> Unicode.Scalar? {
    var index = text.endIndex
    while index > text.startIndex {
      let scalar = text[index - 1]
      if scalar == "]", let open = footnoteStart(text, end: index) {
        index = open
        continue
      }
      guard scalar.isClosing || scalar.isSpace || scalar.isInvisible else { return scalar }
      index -= 1
    }
    return nil
  }

  private static func footnoteStart(_ text: ArraySlice<Unicode.Scalar>, end: Int) -> Int? {
    var index = end - 2
    while index > text.startIndex, text[index].isDigit { index -= 1 }
    return index >= text.startIndex && index < end - 2 && text[index] == "[" ? index : nil
  }

  static func endsSentence(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    switch lastMark(text) {
    case ".", "!", "?", ":", ";", "\u{2026}": true
    case let scalar?: !scalar.isLetter && !scalar.isDigit && scalar != "," && !scalar.isDash
    case nil: false
    }
  }

  static func first(_ text: ArraySlice<Unicode.Scalar>) -> Unicode.Scalar? {
    text.first { !$0.isOpening && !$0.isInvisible && !$0.isSpace }
  }

  static func startsLower(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    first(text)?.isLower ?? false
  }

  static func isLeadIn(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    let last = lastMark(text)
    if last == ":" { return true }
    // "Staff must:-" is how some schools introduce a list.
    guard let last, last.isDash, text.count > 1 else { return false }
    return text.dropLast().last { !$0.isSpace && !$0.isDash } == ":"
  }

  /// Whether a line reads as a heading; neighbours decide in the end.
  static func isHeading(_ text: ArraySlice<Unicode.Scalar>, words most: Int = 18) -> Bool {
    guard text.count <= 110, text.count >= 2, let first = first(text),
      first.isUpper || first.isDigit, let last = lastMark(text)
    else { return false }
    let words = text.string.plainWords
    guard !words.isEmpty, words.count <= most else { return false }
    let letters = text.filter(\.isLetter)
    guard letters.count * 2 >= text.count, !holdsContact(text), !isPlaceholder(text) else {
      return false
    }
    let isCapitals = letters.count >= 3 && letters.allSatisfy { !$0.isLower }
    switch last {
    case ".", ",", ";", "!": return isCapitals && words.count <= 8 && last != ","
    case ":":
      return words.count <= 5 && !words.contains { modals.contains($0) || verbs.contains($0) }
    default: break
    }
    if last.isDash || hangs(words) && !isStranded(words) { return false }
    if isCapitals || asking.contains(words[0]) { return true }
    // "Q3. May I ...?" heads its answer.
    if last == "?", words[0].first == "q", words[0].dropFirst().allSatisfy(\.isNumber) {
      return true
    }
    if words.contains(where: modals.contains) { return false }
    return !holdsSentenceEnd(text)
  }

  private static let hanging: Set<String> = [
    "of", "by", "the", "and", "a", "an", "in", "to", "for", "with", "or", "at", "from", "their",
    "our", "any", "that", "which", "its", "is", "are", "be", "not", "must", "will", "as",
    "within", "between", "than", "until", "every", "into", "upon", "since", "during", "per",
    "these", "those", "has", "have",
  ]

  /// Whether the last word asks for another one, as at the end of a wrapped line.
  static func hangs(_ words: [String]) -> Bool { words.last.map(hanging.contains) ?? false }

  /// "Who this is for": a question may end in what looks like the middle of a sentence.
  private static func isStranded(_ words: [String]) -> Bool {
    ["what", "who", "whom", "which", "how", "why"].contains(words[0]) && words.count <= 8
      && words.last.map { ["for", "to", "with", "by", "are", "is"].contains($0) } ?? false
  }

  /// A telephone number or an address for mail: no heading holds one.
  private static func holdsContact(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    text.contains("@") || text.count(where: \.isDigit) >= 9
  }

  /// Nothing but a gap that somebody has to fill: "[list accounts]".
  private static func isPlaceholder(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    text.first == "[" && text.last == "]" && text.count { $0 == "[" } == 1
  }

  /// Whether a full stop inside ends a sentence.
  private static func holdsSentenceEnd(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    var index = text.startIndex
    while index + 2 < text.endIndex {
      if text[index] == ".", text[index + 1].isSpace, text[index + 2].isUpper,
        index > text.startIndex + 2
      {
        return true
      }
      index += 1
    }
    return false
  }

  /// Whether a line can only be running text.
  static func isSentence(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    guard text.count >= 30 else { return false }
    if text.count >= 110 { return true }
    return endsSentence(text) && lastMark(text) != ":" && text.string.plainWords.count >= 6
  }
}
