extension StringProtocol {
  /// The text without spaces at its ends, of any kind.
  package var trimmed: String {
    // Most texts have nothing to be taken off, which two bytes tell.
    if PlainASCII.isTrimmed(utf8) { return String(self) }
    let start = drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    guard let last = start.lastIndex(where: { !$0.isWhitespace && $0 != "\u{FEFF}" }) else {
      return ""
    }
    return String(start[...last])
  }

  /// The text with single spaces between its words.
  package var singleSpaced: String {
    if PlainASCII.isSingleSpaced(utf8) { return String(self) }
    return split { $0.isWhitespace || $0 == "\u{FEFF}" }.joined(separator: " ")
  }

  /// The words in plain small letters, for comparing: no accents, no apostrophes, no stops;
  /// hyphens are spaces.
  ///
  /// Letters of other scripts are kept as they are.
  package var plainLetters: String {
    if let plain = PlainASCII.letters(utf8) { return plain }
    var plain = ""
    for character in lowercased() {
      if let letters = PlainLetters.table[character] {
        plain += letters
      } else if character.isLetter || character.isNumber {
        plain.append(character)
      } else if !PlainLetters.dropped.contains(character) {
        plain.append(" ")
      }
    }
    return plain.singleSpaced
  }
}

/// Letters with marks and what they are without, for names in Latin letters.
private enum PlainLetters {
  static let dropped: Set<Character> = ["'", "’", "‘", "ʼ", "`", "´", "."]

  static let table: [Character: String] = {
    let marked = [
      ("a", "àáâãäåāăąǎạảấầẩẫậắằẳẵặ"), ("ae", "æ"), ("c", "çćĉċč"), ("d", "ďđð"),
      ("e", "èéêëēĕėęěẹẻẽếềểễệ"), ("g", "ĝğġģ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįıǐỉịi̇"),
      ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŋ"), ("o", "òóôõöøōŏőơǒọỏốồổỗộớờởỡợ"),
      ("oe", "œ"), ("r", "ŕŗř"), ("s", "śŝşšș"), ("ss", "ß"), ("t", "ţťŧț"), ("th", "þ"),
      ("u", "ùúûüũūŭůűųưǔụủứừửữự"), ("w", "ŵẁẃẅ"), ("y", "ýÿŷỳỵỷỹ"), ("z", "źżž"),
    ]
    var table: [Character: String] = [:]
    for (plain, letters) in marked {
      for letter in letters { table[letter] = plain }
    }
    return table
  }()
}
