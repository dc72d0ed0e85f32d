/// Cuts a document that has lost all its line ends into sentences.
///
/// This cannot be perfect, and the import says so. Numbers in sequence, bullets and words that look
/// like headings before a capital are offered; a person confirms them.
enum FlattenedText {
  private static let leastLength = 1_500

  /// The lines, with flattened ones cut, and the numbers of those.
  static func cut(_ lines: [ImportLine]) -> (lines: [ImportLine], flattened: [Int]) {
    let filled = lines.count { !$0.isBlank }
    guard filled > 0, filled <= 12, lines.contains(where: { $0.text.count >= leastLength }) else {
      return (lines, [])
    }
    var made: [ImportLine] = []
    var flattened: [Int] = []
    for line in lines {
      guard line.text.count >= leastLength else {
        made.append(line)
        continue
      }
      flattened.append(line.number)
      made += sentences(of: line)
    }
    return (made, flattened)
  }

  private static func sentences(of line: ImportLine) -> [ImportLine] {
    let text = line.text
    var starts = [0]
    var index = 1
    while index < text.count {
      if isStart(text, index) { starts.append(index) }
      index += 1
    }
    starts.append(text.count)
    var made: [ImportLine] = []
    for (start, end) in zip(starts, starts.dropFirst()) {
      let piece = Array(text[start..<end])
      let offset = line.offset + start
      let heading = InlineHeading.range(piece)
      if heading.lowerBound > 0 {
        let hint: ImportLine.Hint = start == 0 ? .title : .heading(level: 2)
        made.append(part(line, Array(piece[..<heading.lowerBound]), offset, hint))
      }
      if !heading.isEmpty {
        let place = offset + heading.lowerBound
        made.append(part(line, Array(piece[heading]), place, .heading(level: 2)))
      }
      if heading.upperBound < piece.count {
        let place = offset + heading.upperBound
        made.append(part(line, Array(piece[heading.upperBound...]), place, .alone))
      }
    }
    return made
  }

  private static func part(
    _ line: ImportLine, _ text: [Unicode.Scalar], _ offset: Int, _ hint: ImportLine.Hint
  ) -> ImportLine {
    let lead = text.prefix(while: \.isSpace).count
    let end = (text.lastIndex { !$0.isSpace } ?? -1) + 1
    return ImportLine(
      number: line.number, offset: offset + lead, indent: 0,
      text: lead < end ? Array(text[lead..<end]) : [], hint: hint)
  }

  /// Whether a sentence, a bullet or a numbered paragraph starts here.
  private static func isStart(_ text: [Unicode.Scalar], _ index: Int) -> Bool {
    guard text[index - 1].isSpace, !text[index].isSpace else { return false }
    let scalar = text[index]
    if Bullets.unmistakable(scalar) { return true }
    guard scalar.isUpper || scalar.isDigit || scalar.isOpening else { return false }
    var before = index - 1
    while before > 0, text[before].isSpace { before -= 1 }
    let stop = text[before]
    if scalar.isDigit {
      let mark = LineMark.read(Array(text[index..<min(text.count, index + 12)]))
      guard case .number(let parts, let style) = mark.kind else { return false }
      return mark.length < 12 && (style != .bare || parts.count > 1) && (stop == "." || stop == ";")
    }
    guard stop == "." || stop == "!" || stop == "?" else { return false }
    return !isAbbreviation(text, before)
  }

  /// `e.g.`, `Mr.`, initials, and numbers that are marks themselves.
  private static func isAbbreviation(_ text: [Unicode.Scalar], _ stop: Int) -> Bool {
    var start = stop
    while start > 0, !text[start - 1].isSpace, stop - start < 8 { start -= 1 }
    let word = text[start..<stop]
    if word.count <= 1 || word.allSatisfy({ $0.isDigit || $0 == "." }) { return true }
    return ["mr", "mrs", "ms", "dr", "no", "e.g", "i.e", "etc", "st", "approx"]
      .contains(word.string.lowercased())
  }
}
