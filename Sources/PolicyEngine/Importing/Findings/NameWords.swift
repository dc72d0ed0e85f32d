/// Tells people's names from other capitalised words.
enum NameWords {
  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "rev", "revd", "reverend", "sir", "dame", "professor",
    "prof", "fr", "father", "sister", "canon", "cllr", "councillor",
  ]

  private static let notNames: Set<String> = [
    "headteacher", "head", "teacher", "chair", "governors", "governing", "school", "the", "our",
    "data", "protection", "officer", "designated", "safeguarding", "lead", "senior", "leadership",
    "team", "deputy", "policy", "academy", "trust", "primary", "local", "authority", "board",
    "date",
    "signed", "name", "a", "an", "and", "of", "to", "in", "on", "or", "if", "this", "they", "who",
    "staff", "parents", "pupils", "principal", "committee", "business", "manager", "council",
    "please", "contact", "email", "telephone", "all", "any", "online", "safety", "computing",
    "social", "media", "dsl", "dpo", "lado", "ict", "it", "he", "she", "we", "for", "facebook",
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "next", "review", "full",
  ]

  static func words(in text: [Unicode.Scalar]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for index in 0...text.count {
      let inside = index < text.count && isPart(text[index])
      if inside, start == nil { start = index }
      if !inside, let from = start {
        words.append(from..<index)
        start = nil
      }
    }
    return words
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isLetter || scalar == "'" || scalar == "\u{2019}" || scalar == "-"
  }

  static func names(_ words: [Range<Int>], _ text: [Unicode.Scalar]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < words.count {
      let word = text[words[index]].string.lowercased()
      let start = index
      if titles.contains(word), text[words[index].lowerBound].isUpper {
        let end = nameEnd(words, text, from: index + 1, most: 3)
        if end > index + 1 {
          found.append(words[start].lowerBound..<words[end - 1].upperBound)
          index = end
          continue
        }
      } else if isAfterRole(words, text, index) {
        let end = nameEnd(words, text, from: index, most: 4)
        if end >= index + 2, !isBody(words, text, index, end) {
          found.append(words[index].lowerBound..<words[end - 1].upperBound)
          index = end
          continue
        }
      }
      index += 1
    }
    return found
  }

  private static let bodies: Set<String> = [
    "school", "academy", "college", "nursery", "pre-school", "preschool", "trust", "federation",
    "council", "primary", "infant", "infants", "junior", "juniors", "county", "borough",
    "education", "services", "ltd", "limited", "committee", "board", "group", "team",
  ]

  /// Whether the words, or the one behind them, name a body and no person.
  private static func isBody(
    _ words: [Range<Int>], _ text: [Unicode.Scalar], _ start: Int, _ end: Int
  ) -> Bool {
    var end = end
    // A new sentence behind a name is no part of it.
    if end < words.count,
      text[words[end - 1].upperBound..<words[end].lowerBound].allSatisfy(\.isSpace)
    {
      end += 1
    }
    return words[start..<end].contains { bodies.contains(text[$0].string.lowercased()) }
  }

  private static func nameEnd(
    _ words: [Range<Int>], _ text: [Unicode.Scalar], from start: Int, most: Int
  ) -> Int {
    var end = start
    while end < words.count, end - start < most {
      let word = words[end]
      guard text[word.lowerBound].isUpper, !notNames.contains(text[word].string.lowercased()) else {
        break
      }
      if end > start {
        let gap = text[words[end - 1].upperBound..<word.lowerBound]
        guard gap.allSatisfy({ $0.isSpace || $0 == "." }), gap.count <= 2 else { break }
      } else if end > 0 {
        let gap = text[words[end - 1].upperBound..<word.lowerBound]
        guard gap.count <= 3 else { break }
      }
      end += 1
    }
    return end
  }

  /// Directly behind a role: "the Headteacher, Jo Bell", "Headteacher: Jo Bell", "Lead is Jo Bell".
  private static func isAfterRole(
    _ words: [Range<Int>], _ text: [Unicode.Scalar], _ index: Int
  ) -> Bool {
    guard index > 0, text[words[index].lowerBound].isUpper else { return false }
    var before = index - 1
    if text[words[before]].string == "is", before > 0 { before -= 1 }
    let role: Set<String> = [
      "headteacher", "teacher", "governors", "officer", "lead", "principal", "manager", "dsl",
      "dpo", "chair", "name", "signed", "contact", "governor", "by",
    ]
    return role.contains(text[words[before]].string.lowercased())
  }
}
