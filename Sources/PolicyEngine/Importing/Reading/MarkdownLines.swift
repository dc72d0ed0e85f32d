/// Reads the markup of Markdown, so that what is left are lines with hints.
///
/// Emphasis inside a sentence stays where it is: the policy file is Markdown too.
enum MarkdownLines {
  /// Whether a text without a name is Markdown: front matter, or several headings with `#`.
  static func look(like lines: [ImportLine]) -> Bool {
    let filled = lines.lazy.filter { !$0.isBlank }
    let headings = filled.count { headingLevel($0.text) != nil }
    if headings >= 2 { return true }
    return FrontMatterLines.end(in: lines) != nil && headings >= 1
  }

  static func read(_ source: [ImportLine]) -> [ImportLine] {
    var lines = source
    var start = 0
    if let end = FrontMatterLines.end(in: lines) {
      FrontMatterLines.read(&lines, upTo: end)
      start = end + 1
    }
    var fence: (mark: Unicode.Scalar, isBlock: Bool)?
    var hasTitle = lines[..<start].contains { $0.hint == .title }
    let levelOnes = lines[start...].count { headingLevel($0.text)?.level == 1 }
    for index in lines.indices.dropFirst(start) where !lines[index].isBlank {
      if let open = fence {
        if open.isBlock { lines[index].hint = .furniture("block") }
        if fenceMark(lines[index].text) == open.mark {
          lines[index].hint = .furniture("fence")
          fence = nil
        }
        continue
      }
      if let mark = fenceMark(lines[index].text),
        lines[(index + 1)...].contains(where: {
          fenceMark($0.text) == mark
        })
      {
        let word = lines[index].text.drop { $0 == mark }.singleSpaced
        fence = (mark, ["facts", "norms", "tests", "decisions", "suggestions"].contains(word))
        lines[index].hint = .furniture("fence")
        continue
      }
      strip(&lines[index])
      if case .heading(1) = lines[index].hint, !hasTitle, levelOnes == 1 {
        lines[index].hint = .title
        hasTitle = true
      }
    }
    return underlined(lines)
  }

  /// Plain text with its headings underlined; the first of them, with a double line, is the title.
  static func underlinedText(_ source: [ImportLine]) -> [ImportLine] {
    var lines = underlined(source)
    if let first = lines.firstIndex(where: { !$0.isBlank }), case .heading(1) = lines[first].hint {
      lines[first].hint = .title
    }
    return lines
  }

  private static func strip(_ line: inout ImportLine) {
    if let heading = headingLevel(line.text) {
      line.hint = .heading(level: heading.level)
      drop(&line, first: heading.length)
      let end = line.text.reversed().prefix { $0 == "#" || $0.isSpace }.count
      if end > 0, end < line.text.count {
        line.prefix += line.text.suffix(end).visible.string
        line.text.removeLast(end)
      }
      let hint = line.hint
      finish(&line)
      line.hint = hint
      return
    }
    while line.text.first == ">" { drop(&line, first: 1) }
    if line.text.last == "\\" {
      line.prefix += "\\"
      line.text.removeLast()
      while line.text.last?.isSpace == true { line.text.removeLast() }
    }
    if let reason = MarkdownScraps.reason(line.text) {
      line.hint = .furniture(reason)
      line.mark = .none
      return
    }
    finish(&line)
  }

  private static func finish(_ line: inout ImportLine) {
    MarkdownScraps.unescape(&line)
    dropAttribute(&line)
    unbold(&line)
    line.mark = LineMark.read(line.text)
  }

  /// `**Introduction**` is a heading by another name; `**28.** text` is a numbered paragraph.
  private static func unbold(_ line: inout ImportLine) {
    for mark in ["**", "__"] {
      let stars = Array(mark.unicodeScalars)
      guard line.text.starts(with: stars), line.text.count > 4 else { continue }
      let rest = line.text[2...]
      guard
        let close = rest.indices.dropLast().first(where: {
          rest[$0] == stars[0] && rest[$0 + 1] == stars[1]
        })
      else { continue }
      let inner = Array(line.text[2..<close])
      let label = LineMark.read(inner)
      if close + 2 == line.text.count {
        line.hint = .likelyHeading
      } else if label.isNone || label.length < inner.count {
        continue
      }
      line.text = inner + line.text[(close + 2)...]
      line.prefix += "****"
      return
    }
  }

  private static func dropAttribute(_ line: inout ImportLine) {
    guard line.text.last == "}", let open = line.text.lastIndex(of: "{"), open > 0,
      open + 1 < line.text.count, line.text[open + 1] == "#" || line.text[open + 1] == "."
    else { return }
    line.prefix += line.text[open...].string
    line.text.removeSubrange(open...)
    while line.text.last?.isSpace == true { line.text.removeLast() }
  }

  private static func drop(_ line: inout ImportLine, first count: Int) {
    var end = min(count, line.text.count)
    while end < line.text.count, line.text[end].isSpace { end += 1 }
    line.prefix += line.text[..<end].singleSpaced
    line.offset += end
    line.text.removeFirst(end)
  }

  private static func headingLevel(_ text: [Unicode.Scalar]) -> (level: Int, length: Int)? {
    let level = text.prefix(7).prefix { $0 == "#" }.count
    guard (1...6).contains(level), level < text.count, text[level].isSpace else { return nil }
    return (level, level + 1)
  }

  private static func fenceMark(_ text: [Unicode.Scalar]) -> Unicode.Scalar? {
    guard let first = text.first, first == "`" || first == "~" else { return nil }
    return text.prefix(3).count { $0 == first } == 3 ? first : nil
  }

  /// A line of `=` or `-` below a line makes that a heading.
  private static func underlined(_ source: [ImportLine]) -> [ImportLine] {
    var lines = source
    for index in lines.indices.dropFirst() {
      let text = lines[index].text
      guard text.count >= 3, let first = text.first, first == "=" || first == "-",
        text.allSatisfy({ $0 == first }), !lines[index - 1].isBlank,
        lines[index - 1].hint == .none, lines[index - 1].mark.isNone, lines[index].prefix.isEmpty,
        LineShape.isHeading(lines[index - 1].text[...])
      else { continue }
      lines[index - 1].hint = .heading(level: first == "=" ? 1 : 2)
      lines[index].hint = .furniture("rule")
    }
    return lines
  }
}
