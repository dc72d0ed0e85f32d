/// A line without its end, with its indentation counted.
struct MarkdownLine {
  /// The text behind the indentation.
  var body: Substring
  /// How many columns it is indented by.
  var indent: Int

  init(_ line: Substring, indent: Int = 0) {
    var line = line
    if line.utf8.last == UInt8(ascii: "\r") {
      line = line[..<line.utf8.index(before: line.utf8.endIndex)]
    }
    var column = indent
    var place = line.startIndex
    while place < line.endIndex {
      switch line.utf8[place] {
      case UInt8(ascii: " "): column += 1
      case UInt8(ascii: "\t"): column += 4 - column % 4
      default:
        body = line[place...]
        self.indent = column
        return
      }
      place = line.utf8.index(after: place)
    }
    body = line[line.endIndex...]
    self.indent = column
  }

  /// Whether it holds nothing but spaces.
  var isBlank: Bool { body.isEmpty }

  /// The line with less indentation.
  func outdented(_ columns: Int) -> MarkdownLine {
    var line = self
    line.indent = max(0, indent - columns)
    return line
  }
}

/// The bullet or number that opens an item of a list (CommonMark 0.31 section 5.2).
struct ListMarker {
  /// `-`, `*`, `+`, `.` or `)`: items with different marks are different lists.
  var mark: UInt8
  /// The number, for a numbered item.
  var number: Int?
  /// The column at which the item's text begins.
  var content: Int
  /// What stands behind the mark.
  var rest: MarkdownLine

  init?(_ line: MarkdownLine) {
    let bytes = line.body.utf8
    guard let first = bytes.first else { return nil }
    let digits = bytes.prefix { $0.isASCIIDigit }
    guard digits.count <= 9 else { return nil }
    let end: Substring.Index
    if digits.isEmpty {
      guard [UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+")].contains(first) else {
        return nil
      }
      mark = first
      end = bytes.index(after: bytes.startIndex)
    } else {
      guard let dot = bytes[digits.endIndex...].first,
        dot == UInt8(ascii: ".") || dot == UInt8(ascii: ")")
      else { return nil }
      number = Int(Substring(digits))
      mark = dot
      end = bytes.index(after: digits.endIndex)
    }
    guard end == bytes.endIndex || [32, 9].contains(bytes[end]) else { return nil }
    let width = digits.count + 1
    rest = MarkdownLine(line.body[end...], indent: line.indent + width)
    // Far indented text behind a mark belongs to the item as it stands.
    let isFar = rest.isBlank || rest.indent > line.indent + width + 4
    content = isFar ? line.indent + width + 1 : rest.indent
    rest = rest.outdented(content)
  }
}
