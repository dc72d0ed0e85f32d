extension StructureReader {
  mutating func takeNumber(_ index: Int) {
    let item = items[index]
    guard let number = item.mark.number else { return addDerived(item) }
    if isInside(item, number) {
      addSubItem(item, lists.label(forNumber: number[number.count - 1]))
      return
    }
    labels.note(printed: item.mark.printed)
    open(item.mark.printed, item, isUnnumbered: false)
  }

  /// Whether a number counts inside the open paragraph instead of labelling one.
  private func isInside(_ item: ImportItem, _ number: [Int]) -> Bool {
    guard isOpen, parent != nil, number.count == 1 else { return false }
    if !census.isNumbered { return number[0] == 1 || lists.nextNumber == number[0] }
    if !census.isMain(item.mark) { return true }
    guard let last = pieces.last, let fragment = last.fragments.last else { return false }
    if item.line.indent >= parentIndent + 2, number[0] == 1 || lists.nextNumber == number[0] {
      return true
    }
    if lists.nextNumber == number[0], last.kind == .subItem {
      return last.label?.hasSuffix("-\(number[0] - 1)") ?? false
        && (last.parent ?? "") != String(number[0] - 1)
    }
    // "4. Staff must:" then "1." and "2.": a list that starts anew below a lead-in.
    return number[0] == 1 && last.kind == .paragraph && last.label != "1"
      && LineShape.isLeadIn(Array(fragment.text.unicodeScalars)[...])
  }

  mutating func takeLetter(_ index: Int) {
    let item = items[index]
    guard case .letter(let token, let enclosed) = item.mark.kind else { return addDerived(item) }
    let isUpper = token.unicodeScalars.allSatisfy(\.isUpper)
    if isUpper, !enclosed, LineShape.isHeading(item.body, words: 10), lists.isEmpty,
      index + 1 < items.count, letterHeadingGoesOn(index)
    {
      return addHeading(index)
    }
    let label = lists.label(for: token)
    // A second list below the same heading belongs to its own lead-in.
    if let parent, lists.isFirst, labels.isTaken(label), !label.hasPrefix(parent) {
      lists.begin(below: parent)
      return addSubItem(item, lists.label(for: token))
    }
    addSubItem(item, label)
  }

  private func letterHeadingGoesOn(_ index: Int) -> Bool {
    let next = items[index + 1]
    if case .letter(let token, _) = next.mark.kind {
      return !token.unicodeScalars.allSatisfy(\.isUpper)
    }
    return !LineShape.endsSentence(items[index].body)
  }

  private mutating func addSubItem(_ item: ImportItem, _ label: String) {
    // Labels that a policy file could not hold make no paragraph; the words stay with the last one.
    guard ImportLabels.isLabel(label) else {
      return isOpen ? join(item, .item(depth: 0)) : addDerived(item)
    }
    labels.note(item: label)
    pieces.append(
      ImportedPiece(
        parent == nil ? .paragraph : .subItem, label: label, id: labels.id(for: label),
        parent: parent, audience: audience,
        fragments: [ImportedFragment(item.line, opening: .starts)]))
    bulletIndents.removeAll(keepingCapacity: true)
    bulletOpened = nil
    isOpen = true
    headingOpen = false
  }

  mutating func takeBullet(_ index: Int) {
    let item = items[index]
    guard isOpen else { return openBullet(item) }
    if isBrokenBullet(index) {
      notices.append(.brokenBullet(line: item.line.number))
      return join(item, .continues)
    }
    // Bullets below a heading, without a sentence that leads in, are paragraphs.
    if let indent = bulletOpened, item.line.indent <= indent + 1 { return openBullet(item) }
    join(item, .item(depth: depth(of: item.line.indent)))
  }

  private mutating func openBullet(_ item: ImportItem) {
    addDerived(item)
    bulletOpened = item.line.indent
  }

  /// How deep a bullet lies, by the indents of the bullets before it.
  private mutating func depth(of indent: Int) -> Int {
    while let last = bulletIndents.last, indent < last - 1 { bulletIndents.removeLast() }
    if let last = bulletIndents.last {
      if indent > last + 1, bulletIndents.count < 4 { bulletIndents.append(indent) }
    } else {
      bulletIndents.append(indent)
    }
    return bulletIndents.count - 1
  }

  /// A bullet that starts in lower case among bullets that do not, after a line without an end: the
  /// sentence before was broken in two.
  private func isBrokenBullet(_ index: Int) -> Bool {
    let item = items[index]
    guard index > 0, LineShape.startsLower(item.body), items[index - 1].mark.isBullet else {
      return false
    }
    let before = items[index - 1]
    guard !LineShape.endsSentence(before.body), LineShape.lastMark(before.body) != ",",
      !LineShape.startsLower(before.body), before.body.count >= 30
    else { return false }
    var upper = 0
    var lower = 0
    for near in max(0, index - 12)..<min(items.count, index + 12) where items[near].mark.isBullet {
      if LineShape.startsLower(items[near].body) { lower += 1 } else { upper += 1 }
    }
    return upper > lower || upper == 1 && lower == 1
  }
}
