/// Sets marks aside that are no marks: years, sums, initials at the start of a wrapped line.
struct MarkScreen {
  private static let highest = 250

  private var top = 0
  private var last: [Int] = []
  /// The last number that stood in square brackets and is a label: what counts on from it is one too, called or not.
  private var squared: Int?
  private var upper = 0
  private var lower = 0
  /// The last roman numeral of each kind: chapters are in capitals, lists in small letters.
  private var roman = (upper: 0, lower: 0)
  private let series: MarkSeries

  static func screen(_ items: inout [ImportItem]) {
    var screen = MarkScreen(series: MarkSeries(items))
    for index in items.indices {
      let before = index > 0 ? items[index - 1] : nil
      let after = index + 1 < items.count ? items[index + 1] : nil
      guard !screen.accepts(items[index], before, after) else { continue }
      items[index].line.mark = .none
    }
  }

  private mutating func accepts(
    _ item: ImportItem, _ before: ImportItem?, _ after: ImportItem?
  ) -> Bool {
    switch item.mark.kind {
    case .none, .bullet: return true
    case .part: return acceptsPart(item)
    case .letter(let token, let enclosed):
      // "section / B." and the answers of questions are no items of a list.
      if !enclosed, series.isAnswer(token) || isWrapped(item, before, naming: true) { return false }
      return acceptsLetter(token, enclosed, item)
    case .number(let parts, let style):
      if item.mark.isLettered { return series.holds(lettered: parts) }
      let isSquared = item.line.text.first == "["
      if isSquared, series.isNote(parts), parts.first != squared.map({ $0 + 1 }) { return false }
      guard parts.allSatisfy({ $0 <= Self.highest }), ImportLabels.isLabel(item.mark.printed) else {
        return false
      }
      let accepted =
        parts.count == 1
        ? acceptsSingle(parts[0], style, item, before, after) : acceptsSeveral(parts, style, item)
      guard accepted else { return false }
      if style == .point || style == .bare || parts.count > 1 { top = parts[0] }
      last = parts
      if isSquared { squared = parts[0] }
      return true
    }
  }

  private func acceptsSingle(
    _ value: Int, _ style: LineMark.NumberStyle, _ item: ImportItem, _ before: ImportItem?,
    _ after: ImportItem?
  ) -> Bool {
    let isNext = value == top + 1 || value == 1 || last.count == 1 && last[0] + 1 == value
    if value > 1 || style == .bare, isWrapped(item, before, naming: false) { return false }
    if style == .bare {
      guard isNext else { return false }
      if item.body.isEmpty { return after != nil }
      guard LineShape.first(item.body)?.isUpper == true else { return false }
      let gap = item.mark.length - item.mark.printed.count
      return LineShape.isHeading(item.body, words: 10) || gap >= 2
        || item.line.text.prefix(item.mark.length).contains("\t")
    }
    if isNext || item.blankBefore { return true }
    guard let before else { return true }
    return before.isHinted || LineShape.endsSentence(before.body)
  }

  /// Whether the line before ends in a word that this number belongs to.
  ///
  /// Only a word such as "section" can be followed by a letter, when `naming`.
  private func isWrapped(_ item: ImportItem, _ before: ImportItem?, naming: Bool) -> Bool {
    guard let before, !item.blankBefore, !before.isHinted, item.line.hint == .none,
      !item.mark.bulleted
    else { return false }
    return LineShape.wantsNumber(before.body, naming: naming)
  }

  private func acceptsSeveral(
    _ parts: [Int], _ style: LineMark.NumberStyle, _ item: ImportItem
  ) -> Bool {
    if item.body.isEmpty || style != .bare { return true }
    if let first = LineShape.first(item.body), !first.isLower { return true }
    // "3.5 million" is a sum; "2.4 staff must …" is a paragraph when 2.3 came before.
    return parts.dropLast() == last.dropLast() && (parts.last ?? 0) == (last.last ?? 0) + 1
      || parts.dropLast() == last[...] && parts.last == 1
  }

  private func acceptsPart(_ item: ImportItem) -> Bool {
    item.body.isEmpty || LineShape.isHeading(item.body, words: 14)
      || item.line.hint != .none
  }

  private mutating func acceptsLetter(
    _ token: String, _ enclosed: Bool, _ item: ImportItem
  ) -> Bool {
    let isUpper = token.unicodeScalars.allSatisfy(\.isUpper)
    let letter = LetterLists.letterValue(token)
    let numeral = RomanNumeral.value(of: token)
    let nextLetter = letter.map { $0 == 1 || $0 == (isUpper ? upper : lower) + 1 } ?? false
    let lastNumeral = isUpper ? roman.upper : roman.lower
    let nextNumeral = numeral.map { $0 == 1 || $0 == lastNumeral + 1 } ?? false
    guard enclosed || nextLetter || nextNumeral else { return false }
    if let letter, nextLetter || !nextNumeral {
      if isUpper { upper = letter } else { lower = letter }
    }
    if let numeral, nextNumeral {
      if isUpper { roman.upper = numeral } else { roman.lower = numeral }
    }
    return true
  }
}
