/// Takes two columns apart that a PDF's text layer has printed side by side.
///
/// A run of lines with a wide gap at one place, and running text on both sides, is two columns. The
/// left one is read first. The parts keep their line numbers and their places in the source.
struct ColumnSplitter {
  private static let leastLines = 8
  /// When the document has columns elsewhere.
  private static let leastFurtherLines = 3

  /// The lines with columns one after another, and the numbers of the first line of each region.
  static func split(_ lines: [ImportLine]) -> (lines: [ImportLine], regions: [Int]) {
    let first = split(lines, least: leastLines)
    return first.regions.isEmpty ? first : split(lines, least: leastFurtherLines)
  }

  private static func split(
    _ lines: [ImportLine], least: Int
  ) -> (lines: [ImportLine], regions: [Int]) {
    var made: [ImportLine] = []
    made.reserveCapacity(lines.count)
    var regions: [Int] = []
    var index = 0
    // Lines that were looked at in vain are not looked at again.
    var looked = 0
    while index < lines.count {
      guard index >= looked, let gutter = gap(lines[index]),
        let end = regionEnd(lines, from: index, gutter: gutter, least: least, looked: &looked)
      else {
        made.append(lines[index])
        index += 1
        continue
      }
      regions.append(lines[index].number)
      var right: [ImportLine] = []
      let begin = top(made, gutter)
      let above = made[begin...]
      made.removeSubrange(begin...)
      for line in above + lines[index..<end] {
        let (first, second) = cut(line, gutter)
        made.append(first)
        right.append(second)
      }
      made.append(contentsOf: right)
      index = end
    }
    return (made, regions)
  }

  /// The first of the lines just above a region that belong to its columns: headings that are too
  /// short to have shown the gap, and lines of the right one alone.
  private static func top(_ lines: [ImportLine], _ gutter: Int) -> Int {
    var begin = lines.count
    for index in lines.indices.reversed().prefix(6) {
      let line = lines[index]
      if line.isBlank { continue }
      guard line.hint == .none, line.indent >= gutter - 2 || crosses(line, gutter) else { break }
      begin = index
    }
    return begin
  }

  /// The column where the text behind the first wide gap starts.
  private static func gap(_ line: ImportLine) -> Int? {
    let text = line.text
    guard text.count >= 20, text.count <= 260, line.hint == .none else { return nil }
    var index = 0
    var spaces = 0
    while index < text.count {
      if text[index].isSpace {
        spaces += text[index] == "\t" ? 4 : 1
      } else {
        if spaces >= 3, index >= 15, index < text.count - 8 { return line.indent + index }
        spaces = 0
      }
      index += 1
    }
    return nil
  }

  private static func regionEnd(
    _ lines: [ImportLine], from start: Int, gutter: Int, least: Int, looked: inout Int
  ) -> Int? {
    var index = start
    var both = 0
    var rightCount = 0
    var leftOpen = 0
    var lastBoth = start
    while index < lines.count {
      let line = lines[index]
      if line.isBlank || line.indent >= gutter - 2 || line.width < gutter - 1 {
        // Only one side is filled here; the region may go on.
        guard index - lastBoth <= 6, !line.opensPage || index == start else { break }
        index += 1
        continue
      }
      guard crosses(line, gutter) else { break }
      both += 1
      let (left, right) = cut(line, gutter)
      rightCount += right.text.count
      if !LineShape.endsSentence(left.text[...]) { leftOpen += 1 }
      lastBoth = index
      index += 1
    }
    looked = lastBoth + 1
    guard both >= least, rightCount >= both * 18, leftOpen * 2 >= both else { return nil }
    return lastBoth + 1
  }

  /// Whether white space lies just before the gutter.
  private static func crosses(_ line: ImportLine, _ gutter: Int) -> Bool {
    let place = gutter - line.indent
    guard place >= 2, place < line.text.count else { return false }
    return line.text[place - 1].isSpace && line.text[place - 2].isSpace
  }

  private static func cut(_ line: ImportLine, _ gutter: Int) -> (ImportLine, ImportLine) {
    let place = min(max(0, gutter - 1 - line.indent), line.text.count)
    let left = line.text[..<place]
    let right = line.text[place...]
    let leftTrimmed = left.prefix((left.lastIndex { !$0.isSpace } ?? -1) + 1)
    let rightTrimmed = right.drop(while: \.isSpace)
    return (
      ImportLine(
        number: line.number, offset: line.offset, indent: line.indent, text: Array(leftTrimmed),
        opensPage: line.opensPage),
      ImportLine(
        number: line.number, offset: line.offset + (line.text.count - rightTrimmed.count),
        indent: 0, text: Array(rightTrimmed))
    )
  }
}
