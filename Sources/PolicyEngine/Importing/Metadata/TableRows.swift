/// Reads tables that are drawn with pipes: metadata, version histories, definitions.
enum TableRows {
  /// Marks rows, and says which rows are furniture or metadata.
  static func read(
    _ lines: inout [ImportLine], _ furniture: inout [Int: String]
  ) -> [Int: String] {
    var metadata: [Int: String] = [:]
    var index = 0
    while index < lines.count {
      guard isRow(lines[index]) else {
        index += 1
        continue
      }
      var end = index
      while end < lines.count, isRow(lines[end]) || isSeparator(lines[end].text) { end += 1 }
      settle(&lines, index..<end, &furniture, &metadata)
      index = end
    }
    return metadata
  }

  static func isRow(_ line: ImportLine) -> Bool {
    guard line.text.contains("|"), line.text.count <= 4_000 else { return false }
    if line.hint == .tableRow { return true }
    guard line.mark.number == nil else { return false }
    if case .furniture = line.hint { return false }
    return line.text.first == "|" && line.text.count > 1
      || line.text.string.contains(" | ")
  }

  private static func isSeparator(_ text: [Unicode.Scalar]) -> Bool {
    text.contains("-") && text.contains("|")
      && text.allSatisfy { $0 == "|" || $0.isDash || $0 == ":" || $0 == "+" || $0.isSpace }
  }

  /// The cells of a row.
  static func cells(_ text: [Unicode.Scalar]) -> [String] {
    var cells = text.split(separator: "|", omittingEmptySubsequences: false).map(\.singleSpaced)
    if cells.first == "" { cells.removeFirst() }
    if cells.last == "" { cells.removeLast() }
    return cells
  }

  private static func settle(
    _ lines: inout [ImportLine], _ range: Range<Int>, _ furniture: inout [Int: String],
    _ metadata: inout [Int: String]
  ) {
    let rows = range.filter { !isSeparator(lines[$0].text) }
    for index in range where isSeparator(lines[index].text) { furniture[index] = "table rule" }
    guard let first = rows.first else { return }
    let known = rows.count {
      guard let label = cells(lines[$0].text).first else { return false }
      return MetadataLabel.key(label) != nil
    }
    let heads = cells(lines[first].text).map { $0.plainWords.joined(separator: " ") }
    let isHistory =
      heads.contains { $0.hasPrefix("version") || $0.hasPrefix("date") }
      && heads.contains {
        [
          "change", "changes", "amendment", "author", "reason", "comments", "by",
          "details", "description", "summary of changes", "notes", "reviewed by", "approved by",
          "changes made", "description of change", "date", "amended by",
        ].contains($0)
      }
      && heads.count >= 2 && rows.count > 1
    if isHistory {
      for index in rows { metadata[index] = "history" }
      return
    }
    if known * 2 >= rows.count, heads.count <= 4 {
      for index in rows {
        metadata[index] =
          cells(lines[index].text).first.flatMap { MetadataLabel.key($0) } ?? "cover"
      }
      return
    }
    let ruled = first + 1 < range.upperBound && furniture[first + 1] == "table rule"
    if rows.count > 1, ruled || isHead(heads), !carriesMeaning(heads) {
      furniture[first] = "table heading"
    }
    let kept = rows.filter { furniture[$0] == nil }
    for index in kept { trim(&lines[index]) }
    number(&lines, kept)
  }

  /// Rows whose first cells count up are numbered paragraphs.
  private static func number(_ lines: inout [ImportLine], _ rows: [Int]) {
    let marks = rows.map { mark(lines[$0].text) }
    let numbers = marks.compactMap { $0?.number }
    guard rows.count >= 2, numbers.count == rows.count,
      zip(numbers, numbers.dropFirst()).allSatisfy({ before, next in
        before.count == next.count && before.dropLast() == next.dropLast()
          && (next.last ?? 0) == (before.last ?? 0) + 1 || next.count != before.count
          || next.last == 1
      })
    else { return }
    for (row, mark) in zip(rows, marks) { if let mark { lines[row].mark = mark } }
  }

  /// The number in the first cell, the pipe behind it included.
  private static func mark(_ text: [Unicode.Scalar]) -> LineMark? {
    guard let pipe = text.prefix(200).firstIndex(of: "|"), pipe > 0, text[0].isDigit else {
      return nil
    }
    let whole = LineMark.read(text)
    if case .number(_, let style) = whole.kind, style != .bare, whole.length < pipe { return whole }
    let cell = text[..<pipe].singleSpaced
    let read = LineMark.read(Array((cell + " x").unicodeScalars))
    guard case .number(let parts, _) = read.kind, read.length >= cell.unicodeScalars.count else {
      return nil
    }
    var length = pipe + 1
    while length < text.count, text[length].isSpace { length += 1 }
    return LineMark(
      kind: .number(parts, style: .point), length: length, printed: read.printed, bulleted: false)
  }

  /// Whether a head says what may be done with what stands below: "Do" and "Do not" are the rule itself.
  private static func carriesMeaning(_ heads: [String]) -> Bool {
    let words: Set<String> = [
      "do", "dos", "dont", "donts", "not", "never", "must", "should", "will", "may", "can",
      "cannot",
      "acceptable", "unacceptable", "allowed", "permitted", "forbidden", "prohibited", "avoid",
      "yes",
    ]
    return heads.contains { head in
      head.split(separator: " ").contains { words.contains(String($0)) }
    }
  }

  private static func isHead(_ cells: [String]) -> Bool {
    let names: Set<String> = [
      "term", "definition", "meaning", "word", "role", "responsibility", "responsibilities", "name",
      "contact", "platform", "risk", "action", "who", "what", "when", "description", "example",
      "behaviour", "title", "email", "telephone", "policy", "link", "phrase",
      "no", "number", "rule", "rules", "ref", "account", "owner", "post",
      "mobile", "phone", "item", "consequence", "consequences", "details", "expectation",
    ]
    return cells.count >= 2 && cells.allSatisfy { names.contains($0) }
  }

  /// Takes the outer pipes off, which are drawing.
  private static func trim(_ line: inout ImportLine) {
    var start = 0
    var end = line.text.count
    while start < end, line.text[start] == "|" || line.text[start].isSpace { start += 1 }
    while end > start, line.text[end - 1] == "|" || line.text[end - 1].isSpace { end -= 1 }
    line.prefix = start > 0 ? "|" : ""
    line.offset += start
    line.text = Array(line.text[start..<end])
    line.hint = .tableRow
    line.mark = .none
  }
}
