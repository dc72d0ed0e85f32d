/// Changes to the text of a block, made in place so that comments and layout survive.
struct YAMLPatch {
  private var lines: [[Unicode.Scalar]]
  private var dropped: Set<Int> = []
  private var edits: [Edit] = []

  /// New text for a stretch that may go over line ends.
  private struct Edit {
    var line: Int
    var column: Int
    var endLine: Int
    var endColumn: Int
    var text: String
  }

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { Array($0.unicodeScalars) }
  }

  /// The text with all changes.
  var text: String {
    var lines = lines
    var dropped = dropped
    let fromBehind = edits.sorted { ($0.line, $0.column) > ($1.line, $1.column) }
    for edit in fromBehind
    where lines.indices.contains(edit.line) && lines.indices.contains(edit.endLine) {
      let tail = lines[edit.endLine].dropFirst(edit.endColumn)
      lines[edit.line] =
        Array(lines[edit.line].prefix(edit.column)) + Array(edit.text.unicodeScalars) + tail
      if edit.endLine > edit.line { dropped.formUnion((edit.line + 1)...edit.endLine) }
    }
    return lines.indices.filter { !dropped.contains($0) }.map { lines[$0].string }
      .joined(separator: "\n")
  }

  /// Puts another scalar, list or map in the place of one.
  mutating func replace(_ node: YAMLNode, with text: String) {
    guard let end = end(of: node) else { return }
    let line = node.position.line - 1
    edits.append(
      Edit(
        line: line, column: node.position.column - 1, endLine: end.line, endColumn: end.column,
        text: text))
  }

  /// Takes an item out of a list that is written with a dash a line.
  mutating func drop(item node: YAMLNode) {
    guard let range = itemLines(node) else { return }
    dropped.formUnion(range)
  }

  /// Whether an item of a list stands behind a dash on a line of its own.
  func isDashed(_ node: YAMLNode) -> Bool { itemLines(node) != nil }

  /// Whether a list or map is written with brackets.
  func isFlow(_ node: YAMLNode) -> Bool {
    let scalar = scalar(node.position.line - 1, node.position.column - 1)
    return scalar == "[" || scalar == "{"
  }

  /// Writes an empty list behind a key all of whose items were dropped.
  mutating func empty(_ entry: YAMLNode.Entry) {
    let line = entry.position.line - 1
    guard lines.indices.contains(line),
      let colon = lines[line].indices.dropFirst(entry.position.column - 1).first(where: {
        lines[line][$0] == ":"
      })
    else { return }
    edits.append(
      Edit(line: line, column: colon + 1, endLine: line, endColumn: colon + 1, text: " []"))
  }

  private func scalar(_ line: Int, _ column: Int) -> Unicode.Scalar? {
    guard lines.indices.contains(line), lines[line].indices.contains(column) else { return nil }
    return lines[line][column]
  }

  private func itemLines(_ node: YAMLNode) -> Range<Int>? {
    let start = node.position.line - 1
    guard lines.indices.contains(start) else { return nil }
    let before = lines[start].prefix(max(0, node.position.column - 1))
    guard let dash = before.lastIndex(where: { !$0.isSpace }), before[dash] == "-",
      before[..<dash].allSatisfy(\.isSpace)
    else { return nil }
    var end = start + 1
    while end < lines.count {
      guard let first = lines[end].firstIndex(where: { !$0.isSpace }) else {
        end += 1
        continue
      }
      guard first > dash else { break }
      end += 1
    }
    return start..<end
  }

  /// The place behind the last scalar of a value, as far as patches need it.
  private func end(of node: YAMLNode) -> (line: Int, column: Int)? {
    let line = node.position.line - 1
    let column = node.position.column - 1
    guard let first = scalar(line, column) else { return nil }
    switch first {
    case "[", "{": return closing(line, column)
    case "\"", "'": return quoteEnd(line, column).map { (line, $0) }
    default:
      var end = column
      while let next = scalar(line, end), !",]}".unicodeScalars.contains(next) {
        if next == "#", end > 0, scalar(line, end - 1)?.isSpace == true { break }
        end += 1
      }
      while end > column, scalar(line, end - 1)?.isSpace == true { end -= 1 }
      return (line, end)
    }
  }

  private func quoteEnd(_ line: Int, _ column: Int) -> Int? {
    guard let quote = scalar(line, column) else { return nil }
    var index = column + 1
    while let next = scalar(line, index) {
      if quote == "\"", next == "\\" {
        index += 2
        continue
      }
      if next == quote { return index + 1 }
      index += 1
    }
    return nil
  }

  private func closing(_ startLine: Int, _ startColumn: Int) -> (line: Int, column: Int)? {
    var depth = 0
    var line = startLine
    var column = startColumn
    while line < lines.count {
      while let next = scalar(line, column) {
        if next == "\"" || next == "'" {
          column = quoteEnd(line, column) ?? lines[line].count
          continue
        }
        if next == "[" || next == "{" { depth += 1 }
        if next == "]" || next == "}" {
          depth -= 1
          if depth == 0 { return (line, column + 1) }
        }
        column += 1
      }
      line += 1
      column = 0
    }
    return nil
  }
}
