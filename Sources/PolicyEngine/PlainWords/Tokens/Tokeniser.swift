/// Cuts a typed question into words and numbers.
///
/// Works on Unicode scalars and needs no locale. Apostrophes, accents written as combining marks
/// and direction marks vanish inside words; emoji and punctuation stand between words.
struct Tokeniser: Sendable {
  /// The most scalars that are looked at: a question, however rambling, has fewer.
  static let longestText = 8_000
  /// The most words that are looked at.
  static let mostTokens = 240

  private var tokens: [QuestionToken] = []
  private var word = ""
  private var isNumber = false
  private var start: String.Index
  private var startsSentence = true

  private init(_ text: String) { start = text.startIndex }

  /// The words of a text; a text that is too long ends early.
  static func tokens(of text: String) -> (tokens: [QuestionToken], isCutShort: Bool) {
    var tokeniser = Tokeniser(text)
    var seen = 0
    var place = text.startIndex
    let scalars = text.unicodeScalars
    while place < scalars.endIndex {
      seen += 1
      guard seen <= longestText, tokeniser.tokens.count < mostTokens else {
        return (tokeniser.tokens, true)
      }
      tokeniser.take(scalars[place], at: place)
      place = scalars.index(after: place)
    }
    tokeniser.finishWord(at: place)
    return (tokeniser.tokens, false)
  }

  private mutating func take(_ scalar: Unicode.Scalar, at place: String.Index) {
    if scalar.isASCIIDigit {
      if !isNumber { finishWord(at: place) }
      if word.isEmpty { start = place }
      isNumber = true
      word.unicodeScalars.append(scalar)
    } else if scalar.properties.isAlphabetic {
      if isNumber { finishWord(at: place) }
      if word.isEmpty { start = place }
      if word.utf8.count < 60 { word += scalar.properties.lowercaseMapping }
    } else if scalar.vanishesInWords {
      return
    } else {
      finishWord(at: place)
      if scalar == "&" { append("and", from: place, to: place) }
      if scalar.endsSentence { startsSentence = true }
    }
  }

  private mutating func finishWord(at end: String.Index) {
    defer {
      word = ""
      isNumber = false
    }
    guard !word.isEmpty else { return }
    if isNumber {
      append(word, from: start, to: end)
    } else if let last = tokens.last, last.number != nil, last.range.upperBound == start,
      GeneralEnglish.numberEndings.contains(word)
    {
      return  // 6s, 4th
    } else if let parts = GeneralEnglish.writtenOut[word] {
      for part in parts { append(part, from: start, to: end) }
    } else {
      append(word, from: start, to: end)
    }
  }

  private mutating func append(_ text: String, from: String.Index, to: String.Index) {
    tokens.append(
      QuestionToken(
        text: text, stem: Stemmer.stem(text), range: from..<to,
        number: Int(text) ?? GeneralEnglish.numbers[text], startsSentence: startsSentence))
    startsSentence = false
  }
}

extension Unicode.Scalar {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }

  /// Apostrophes, marks on letters, direction marks, joiners: none of them parts a word.
  fileprivate var vanishesInWords: Bool {
    switch self {
    case "'", "’", "‘", "ʼ", "`", "´": true
    default:
      switch properties.generalCategory {
      case .format, .nonspacingMark, .enclosingMark: true
      case .control: value != 9 && value != 10 && value != 13
      default: false
      }
    }
  }

  fileprivate var endsSentence: Bool {
    switch self {
    case ".", "?", "!", "\n", ";", "…": true
    default: false
    }
  }
}
