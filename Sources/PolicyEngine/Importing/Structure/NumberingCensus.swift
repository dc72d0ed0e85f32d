/// What the numbers of a document are for, judged over all of them.
struct NumberingCensus: Sendable {
  /// Numbers that others continue: `3` when there is a `3.1`.
  private var parents: Set<[Int]> = []
  private var counts: [Int: (all: Int, shaped: Int, followed: Int)] = [:]
  /// Whether some section heading has a number.
  private(set) var hasNumberedSections = false
  /// Whether the printed numbers are the labels of the paragraphs.
  private(set) var isNumbered = false
  /// The style of most single numbers.
  private(set) var mainStyle: LineMark.NumberStyle = .point

  /// Whether paragraphs or headings continue a number: whether there is a 3.1.
  func isContinued(_ label: String) -> Bool {
    let parts = label.split(separator: ".").map { Int($0) ?? -1 }
    return parents.contains(parts)
  }

  /// Takes the census and marks the numbered headings.
  init(_ items: inout [ImportItem]) {
    var styles: [Int] = [0, 0, 0, 0]
    for (index, item) in items.enumerated() {
      guard let number = item.mark.number else { continue }
      if number.count > 1 { parents.insert(Array(number.dropLast())) }
      counts[number.count, default: (0, 0, 0)].all += 1
      if Self.isShaped(items, index) { counts[number.count, default: (0, 0, 0)].shaped += 1 }
      if index + 1 < items.count, items[index + 1].mark.number?.count != number.count {
        counts[number.count, default: (0, 0, 0)].followed += 1
      }
      switch number.count == 1 ? item.mark.style : nil {
      case .point: styles[0] += 1
      case .bare: styles[1] += 1
      case .bracket: styles[2] += 1
      case .brackets: styles[3] += 1
      case nil: break
      }
    }
    if styles[0] + styles[1] == 0, parents.isEmpty {
      mainStyle = styles[2] >= styles[3] ? .bracket : .brackets
    }
    var printed = 0
    var unmarked = 0
    for index in items.indices {
      if items[index].mark.number != nil {
        items[index].isNumberedHeading = isHeading(items, index)
        if items[index].isNumberedHeading {
          hasNumberedSections = true
        } else if isMain(items[index].mark) {
          printed += 1
        }
      } else if items[index].mark.isNone, !items[index].isHinted,
        LineShape.isSentence(items[index].line.text[...])
      {
        unmarked += 1
      }
    }
    isNumbered = printed > 0 && printed * 4 >= unmarked
    for index in LetterHeadings.find(in: items) { items[index].isNumberedHeading = true }
  }

  /// Whether a number is of the kind that labels paragraphs, not of a list inside one.
  func isMain(_ mark: LineMark) -> Bool {
    guard let number = mark.number else { return false }
    if number.count > 1 { return true }
    if mark.style == mainStyle { return true }
    return mainStyle == .point && mark.style == .bare
  }

  private static func text(
    _ items: [ImportItem], _ index: Int
  ) -> (text: ArraySlice<Unicode.Scalar>, next: Int) {
    let item = items[index]
    guard item.body.isEmpty, index + 1 < items.count, items[index + 1].mark.isNone,
      !items[index + 1].isHinted
    else { return (item.body, index + 1) }
    return (items[index + 1].line.text[...], index + 2)
  }

  private static func isShaped(_ items: [ImportItem], _ index: Int) -> Bool {
    items[index].isHinted || LineShape.isHeading(text(items, index).text, words: 10)
  }

  private func isHeading(_ items: [ImportItem], _ index: Int) -> Bool {
    let item = items[index]
    guard let number = item.mark.number else { return false }
    if item.isHinted { return true }
    // "Q3. What if …?" is asked and answered in one paragraph.
    if item.mark.isLettered, LineShape.lastMark(item.body) == "?" { return false }
    let (text, nextIndex) = Self.text(items, index)
    guard LineShape.isHeading(text, words: 12), isMain(item.mark) else { return false }
    if item.line.hint == .likelyHeading || parents.contains(number) { return true }
    // "2.0 CONDUCT" heads 2.1.
    if number.count == 2, number[1] == 0, parents.contains([number[0]]) { return true }
    let count = counts[number.count] ?? (1, 0, 0)
    let share = Double(count.shaped) / Double(max(1, count.all))
    guard nextIndex < items.count else { return share >= 0.7 && count.all > 2 }
    let next = items[nextIndex]
    if next.mark.isNone, next.line.hint == .none, !next.blankBefore {
      // The line was wrapped, unless nearly all numbers are headings.
      if LineShape.wantsNumber(text) { return false }
      if share < 0.7, LineShape.startsLower(next.line.text[...]) { return false }
      if share < 0.85, LineShape.goesOn(next.line.text[...], after: text) { return false }
    }
    // "3. Before you post:" and bullets: a sentence that leads in, unless most numbers are headings.
    if LineShape.isLeadIn(text), !next.mark.isNone, next.mark.number?.count ?? 9 > number.count {
      return share > 0.5
    }
    if let other = next.mark.number {
      // An empty section stands among sections that have text below them.
      return other.count > number.count || share >= 0.85 && count.followed * 2 >= count.all
    }
    if next.isHinted { return share >= 0.7 }
    if next.mark.isNone, next.line.hint == .none {
      let nextIsHeading = LineShape.isHeading(next.line.text[...]) && next.blankBefore
      return share >= 0.5 || !nextIsHeading && share >= 0.25
    }
    return share >= 0.3
  }
}
