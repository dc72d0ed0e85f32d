/// The column at which a text was wrapped by hand, when it was.
///
/// Text that was copied from a page has hard line ends. A line continues the one before when its
/// first word would not have fitted there.
struct WrapWidth: Sendable, Equatable {
  /// The usual longest line; nil when lines are paragraphs.
  let columns: Int?

  init(_ lines: [ImportLine], least: Int = 40) {
    var counts = [Int](repeating: 0, count: 141)
    var total = 0
    var long = 0
    for line in lines where !line.isBlank {
      total += 1
      if line.width <= 140 { counts[line.width] += 1 } else { long += 1 }
    }
    guard total >= 4, long * 12 <= total else {
      columns = nil
      return
    }
    var above = 0
    var width = 140
    let rare = max(1, total / 25)
    while width > 0 {
      above += counts[width]
      if above >= rare { break }
      width -= 1
    }
    let near = counts[max(0, width * 4 / 5)...].reduce(0, +)
    columns = width >= least && near >= max(3, total / 6) ? width : nil
  }

  /// How `next` joins the line before it, when it does.
  func joins(_ line: ImportLine, _ next: ImportLine, blankBetween: Bool) -> ImportedFragment
    .Opening?
  {
    guard next.hint == .none, line.hint != .alone else { return nil }
    let body = line.body
    let endsOpen = !LineShape.endsSentence(body)
    let glued = endsHyphenated(body) && LineShape.startsLower(next.text[...])
    let joined: ImportedFragment.Opening = glued ? .glued : .continues
    if endsOpen, LineShape.startsLower(next.text[...]) { return joined }
    // No paragraph ends with "the", whatever the page puts between the lines.
    if endsOpen, body.count <= 140, LineShape.breaksOff(body) { return joined }
    if endsOpen, LineShape.wantsNumber(body), next.text.first?.isDigit == true { return joined }
    if blankBetween { return nil }
    if LineShape.lastMark(body) == "," || glued { return joined }
    if endsOpen, LineShape.isMonth(next.text[...], after: body) { return joined }
    // "Appendix / B.": what the word names stands on the next line.
    if endsOpen, LineShape.wantsNumber(body, naming: true),
      next.text.count <= 3 || body.string.plainWords.count > 1
    {
      return joined
    }
    // A row of a table stands alone; what is below its last cell goes on with it.
    if LineShape.hasGap(next.body) { return nil }
    if endsOpen, LineShape.goesOn(next.text[...], after: body),
      line.mark.number != nil || LineShape.wantsNumber(body) || !LineShape.isHeading(body)
    {
      return joined
    }
    if endsOpen, body.count <= 140, LineShape.hangs(body.string.plainWords) { return joined }
    if endsOpen, LineShape.wantsNumber(body), line.mark.number != nil || !LineShape.isHeading(body)
    {
      return joined
    }
    guard let columns else { return nil }
    // A short line of its own below a sentence that has ended is a heading.
    if !endsOpen, next.mark.isNone, next.width * 10 <= columns * 7,
      !LineShape.endsSentence(next.text[...]), LineShape.isHeading(next.text[...], words: 8)
    {
      return nil
    }
    let firstWord = next.text.prefix { !$0.isSpace }.count
    if line.width + 1 + firstWord > columns - 4 { return joined }
    if !line.mark.isNone, next.indent > line.indent { return joined }
    return endsOpen && line.width * 10 >= columns * 6 && !LineShape.isHeading(body) ? joined : nil
  }

  private func endsHyphenated(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let last = text.last, last == "-" || last == "\u{2010}" || last == "\u{AD}",
      let before = text.dropLast().last
    else { return false }
    return before.isLetter
  }
}
