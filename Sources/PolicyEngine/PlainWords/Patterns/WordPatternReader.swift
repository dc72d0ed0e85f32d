/// Reads the notation of `words` entries.
///
/// There are no errors: a sign that means nothing is a word that nobody types.
enum WordPatternReader {
  /// Reads one entry.
  static func read(_ source: String) -> WordPattern {
    var pattern = WordPattern(elements: [], excluded: [], source: source)
    var link = WordPattern.Link.next
    var isPlain = false
    for part in source.split(whereSeparator: \.isWhitespace).map(String.init) {
      switch part {
      case "…", "...": link = .later
      case "+": link = .anywhere
      case _ where part.first == "^": pattern.bonus = Double(part.dropFirst()) ?? 0
      default:
        if part.first == "-", part.utf8.count > 1 {
          let unwanted = choices(String(part.dropFirst()))
          pattern.excluded.append(.init(link: .anywhere, choices: unwanted))
          continue
        }
        let found = choices(part)
        if isPlain, link == .next, case .phrase(let more)? = single(found),
          case .phrase(let words)? = pattern.elements.last.flatMap({ single($0.choices) })
        {
          // Plain words in a row are one phrase, which is found in one go.
          pattern.elements[pattern.elements.count - 1].choices = [.phrase(words + more)]
        } else {
          let isFirst = pattern.elements.isEmpty
          pattern.elements.append(.init(link: isFirst ? .anywhere : link, choices: found))
        }
        isPlain = single(found) != nil
        link = .next
      }
    }
    return pattern
  }

  /// Reads an entry of a named list, which is a phrase, a list or a fact.
  static func choicesOfListEntry(_ source: String) -> [WordPattern.Choice] {
    guard let first = source.first else { return [] }
    if "$<".contains(first), !source.contains(" ") { return choices(source) }
    return [phrase(source)]
  }

  private static func single(_ choices: [WordPattern.Choice]) -> WordPattern.Choice? {
    guard choices.count == 1, case .phrase? = choices.first else { return nil }
    return choices.first
  }

  private static func choices(_ text: String) -> [WordPattern.Choice] {
    text.split(separator: "|").map(String.init).map { part in
      if part.hasPrefix("$") { return .list(String(part.dropFirst())) }
      if part.hasPrefix("<"), part.hasSuffix(">") {
        return reference(String(part.dropFirst().dropLast()))
      }
      return phrase(part.replacing("_", with: " "))
    }
  }

  private static func reference(_ text: String) -> WordPattern.Choice {
    if let mood = QuestionMood(rawValue: text) { return .mood(mood) }
    if text == "number" { return .number(0...Int.max) }
    let ends = text.split(separator: "-").compactMap { Int($0) }
    if ends.count == 2, ends[0] <= ends[1] { return .number(ends[0]...ends[1]) }
    let sides = text.split(separator: "=", maxSplits: 1).map(String.init)
    let values = sides.count == 2 ? sides[1].split(separator: ",").map(String.init) : []
    return .fact(sides.first ?? "", values: values)
  }

  private static func phrase(_ text: String) -> WordPattern.Choice {
    .phrase(Tokeniser.tokens(of: text).tokens.map(\.text))
  }
}
