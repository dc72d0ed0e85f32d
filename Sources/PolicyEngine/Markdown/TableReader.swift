/// Reads a table: a heading row, a row of dashes, and rows (GitHub Flavored Markdown section 4.10).
struct TableReader {
  let block: MarkdownBlock
  let length: Int

  /// Reads the table that begins at the first line, if one does.
  init?(_ lines: ArraySlice<MarkdownLine>) {
    guard lines.count >= 2, lines[lines.startIndex].body.utf8.contains(UInt8(ascii: "|")),
      Self.isRule(lines[lines.startIndex + 1].body)
    else { return nil }
    let heading = Self.cells(lines[lines.startIndex].body)
    guard heading.count == Self.cells(lines[lines.startIndex + 1].body).count,
      heading.count <= 40
    else { return nil }
    let body = lines.dropFirst(2).prefix { $0.body.utf8.contains(UInt8(ascii: "|")) }
    let rows = body.map { line in
      Self.cells(line.body).prefix(heading.count).map { MarkdownInline.read($0) }
    }
    block = .table(heading: heading.map { MarkdownInline.read($0) }, rows: rows)
    length = 2 + body.count
  }

  private static func isRule(_ line: Substring) -> Bool {
    line.utf8.contains(UInt8(ascii: "-")) && line.utf8.contains(UInt8(ascii: "|"))
      && line.utf8.allSatisfy { [45, 58, 124, 32, 9].contains($0) }
  }

  /// The texts between the bars; a bar behind a backslash is text.
  private static func cells(_ line: Substring) -> [String] {
    var cells: [String] = []
    var cell = ""
    var isEscaped = false
    for scalar in line.unicodeScalars {
      if scalar == "|", !isEscaped {
        cells.append(cell)
        cell = ""
      } else {
        cell.unicodeScalars.append(scalar)
      }
      isEscaped = scalar == "\\" && !isEscaped
    }
    cells.append(cell)
    var trimmed = cells.map { String($0[...].trimmingSpaces()) }[...]
    if trimmed.first == "" { trimmed = trimmed.dropFirst() }
    if trimmed.last == "" { trimmed = trimmed.dropLast() }
    return Array(trimmed)
  }
}
