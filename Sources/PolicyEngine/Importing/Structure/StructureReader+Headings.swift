extension StructureReader {
  mutating func addHeading(_ index: Int) {
    let item = items[index]
    let number = item.isNumberedHeading || item.isHinted ? item.mark.number : nil
    var level = 2
    var label: String?
    if let number {
      level = 1 + number.count
      label = item.mark.printed
      labels.begin(section: item.mark.printed)
      section = item.mark.printed
    } else if case .part(let name, let token) = item.mark.kind {
      label = item.mark.printed
      let isAppendix = ["appendix", "annex", "annexe", "schedule"].contains(name.lowercased())
      if isAppendix {
        labels.begin(appendix: token)
      } else {
        labels.begin(section: census.isNumbered ? nil : token)
      }
      section = token
    } else if item.isNumberedHeading, case .letter(let token, _) = item.mark.kind {
      label = token
      labels.begin(section: token)
      section = token
    } else {
      labels.begin(section: nil)
    }
    if case .heading(let hinted) = item.line.hint, number == nil { level = 2 + hinted - baseLevel }
    audience = Audience.named(in: item.line.text.string)
    pieces.append(
      ImportedPiece(
        .heading(level: min(4, max(2, level))), label: label, audience: audience,
        fragments: [ImportedFragment(whole: item.line)]))
    parent = nil
    isOpen = false
    headingOpen = true
    lists.begin(below: section ?? "")
  }

  /// Whether an unmarked line is a heading, by its shape and its neighbours.
  func isHeading(_ index: Int) -> Bool {
    let item = items[index]
    let text = item.line.text[...]
    guard item.line.hint == .none || item.line.hint == .likelyHeading else { return false }
    let isLikely = item.line.hint == .likelyHeading
    guard LineShape.isHeading(text, words: isLikely ? 20 : 18) else { return false }
    if isLikely { return true }
    guard index + 1 < items.count, !LineShape.hasGap(text) else { return false }
    let next = items[index + 1]
    // A sentence that was wrapped goes on in lower case.
    if next.mark.isNone, next.line.hint == .none, !next.blankBefore,
      LineShape.startsLower(next.line.text[...])
        || LineShape.goesOn(next.line.text[...], after: text)
    {
      return false
    }
    if LineShape.isLeadIn(text), next.mark.isBullet, text.string.plainWords.count > 2 {
      return false
    }
    if index > 0, !item.blankBefore, !items[index - 1].isHinted, !headingOpen,
      !LineShape.endsSentence(items[index - 1].body)
    {
      // Glued below something that has not ended: a line of that, or of a list.
      guard case .plain(let width) = flow, width.columns == nil else { return false }
    }
    return !isInLongRun(index) || text.filter(\.isLetter).allSatisfy { !$0.isLower }
  }

  /// Four or more lines in a row that all look like headings are a list without bullets.
  private func isInLongRun(_ index: Int) -> Bool {
    var run = 1
    var near = index - 1
    while near >= 0, run < 4, looksAlike(near) {
      run += 1
      near -= 1
    }
    near = index + 1
    while near < items.count, run < 4, looksAlike(near) {
      run += 1
      near += 1
    }
    let isLast = index + 1 < items.count && !looksAlike(index + 1) && items[index].blankBefore
    return run >= 4 && !isLast
  }

  private func looksAlike(_ index: Int) -> Bool {
    let item = items[index]
    return item.mark.isNone && item.line.hint == .none && LineShape.isHeading(item.line.text[...])
  }

  /// "The main risks are:" on its own line between a numbered paragraph and its list.
  func isLeadInOfParagraph(_ index: Int) -> Bool {
    let item = items[index]
    guard census.isNumbered, index + 1 < items.count, let last = pieces.last, last.isCitable,
      !last.isUnnumbered, LineShape.isLeadIn(item.line.text[...]), item.line.text.count <= 200,
      item.line.hint == .none
    else { return false }
    guard !LineShape.isHeading(item.line.text[...], words: 2) else { return false }
    switch items[index + 1].mark.kind {
    case .bullet, .letter: return true
    default: return items[index + 1].mark.bulleted
    }
  }

  /// Whether a line answers the question before it, to which it belongs.
  func isAnswer(_ index: Int) -> Bool {
    guard let last = pieces.last?.fragments.last?.text.unicodeScalars.last, last == "?" else {
      return false
    }
    let text = items[index].line.text
    guard text.count > 3, text[0] == "A" else { return false }
    return text[1] == "." || text[1] == ":" || text.starts(with: "Answer:".unicodeScalars)
  }

  /// An item of a list that has lost its bullets, below a lead-in.
  func isUnmarkedListItem(_ index: Int) -> Bool {
    guard let last = pieces.last, let lead = last.fragments.last else { return false }
    let item = items[index]
    let isShort = item.line.text.count <= 110
    if case .item = lead.opening, lead.marker.isEmpty {
      return isShort && (LineShape.startsLower(item.line.text[...]) || !item.blankBefore)
    }
    guard isShort, LineShape.isLeadIn(Array(lead.text.unicodeScalars)[...]) else { return false }
    if LineShape.startsLower(item.line.text[...]) { return true }
    guard !item.blankBefore, index + 1 < items.count else { return false }
    let next = items[index + 1]
    return next.mark.isNone && !next.blankBefore && next.line.text.count <= 110
  }
}
