/// Sections that count with capitals or with Roman numerals.
enum LetterHeadings {
  /// The items that open such sections: two or more that count up, with text between them.
  static func find(in items: [ImportItem]) -> [Int] {
    let candidates = items.indices.filter { isCandidate(items[$0]) }
    var found: [Int] = []
    var run: [Int] = []
    for index in candidates {
      guard case .letter(let token, _) = items[index].mark.kind else { continue }
      if let last = run.last, follows(token, items[last], isRoman: isRoman(items[run[0]])) {
        run.append(index)
      } else {
        found += settled(run)
        run = token == "A" || token == "I" ? [index] : []
      }
    }
    return found + settled(run)
  }

  private static func settled(_ run: [Int]) -> [Int] {
    guard run.count >= 2 else { return [] }
    let empty = zip(run, run.dropFirst()).count { $0 + 1 == $1 }
    return empty * 2 < run.count ? run : []
  }

  private static func isCandidate(_ item: ImportItem) -> Bool {
    guard case .letter(let token, false) = item.mark.kind, !item.mark.bulleted else { return false }
    return token.unicodeScalars.allSatisfy(\.isUpper) && LineShape.isHeading(item.body, words: 10)
      && !LineShape.endsSentence(item.body)
  }

  private static func isRoman(_ item: ImportItem) -> Bool {
    if case .letter("I", _) = item.mark.kind { true } else { false }
  }

  private static func follows(_ token: String, _ before: ImportItem, isRoman: Bool) -> Bool {
    guard case .letter(let last, _) = before.mark.kind else { return false }
    let value = isRoman ? RomanNumeral.value(of:) : LetterLists.letterValue
    guard let here = value(token), let there = value(last) else { return false }
    return here == there + 1
  }
}
