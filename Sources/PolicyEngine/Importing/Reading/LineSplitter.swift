/// Cuts a text into lines.
///
/// Line feeds, carriage returns and both together end a line. Form feeds, vertical tabs and the
/// Unicode separators cut a line in parts that keep its number, since editors do not count them.
struct LineSplitter {
  private var lines: [ImportLine] = []
  private var number = 1
  private var opensPage = false

  static func lines(of scalars: [Unicode.Scalar], limit: Int) throws(ImportRefusal) -> [ImportLine]
  {
    var splitter = LineSplitter()
    var start = 0
    var index = 0
    while index < scalars.count {
      let value = scalars[index].value
      switch value {
      case 0x0A, 0x0D:
        splitter.add(scalars, start..<index)
        splitter.number += 1
        if value == 0x0D, index + 1 < scalars.count, scalars[index + 1].value == 0x0A { index += 1 }
        start = index + 1
        if splitter.number > limit + 1 { throw .tooManyLines(limit: limit) }
      case 0x0B, 0x0C, 0x85, 0x2028, 0x2029:
        splitter.add(scalars, start..<index)
        if value == 0x0C { splitter.opensPage = true }
        start = index + 1
        if splitter.lines.count > limit * 2 { throw .tooManyLines(limit: limit) }
      default: break
      }
      index += 1
    }
    if start < scalars.count { splitter.add(scalars, start..<scalars.count) }
    return splitter.lines
  }

  private mutating func add(_ scalars: [Unicode.Scalar], _ range: Range<Int>) {
    var start = range.lowerBound
    var end = range.upperBound
    var indent = 0
    while start < end, scalars[start].isSpace {
      indent += scalars[start] == "\t" ? 4 : 1
      start += 1
    }
    while end > start, scalars[end - 1].isSpace { end -= 1 }
    lines.append(
      ImportLine(
        number: number, offset: start, indent: min(indent, 10_000),
        text: Array(scalars[start..<end]), opensPage: opensPage))
    if start < end { opensPage = false }
  }
}
