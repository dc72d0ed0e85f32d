/// Tidies text: spaces at the ends of lines, empty lines, and lists that begin indented.
enum TextTidying {
  /// The lines without empty ones at both ends; as they are where Markdown would read another
  /// thing.
  static func tidied(_ lines: [Substring]) -> [Substring] {
    let kept = trimmed(lines)
    let tidy = trimmed(tidyLines(kept))
    guard isSame(kept, tidy) else { return kept }
    var moved = tidy
    // A list that has moved may lay another one bare; three columns are soon used up.
    for _ in 0..<8 {
      let next = outdentedLists(moved)
      if next == moved || !isSame(kept, next) || beginsMore(next, than: moved) { break }
      moved = next
    }
    return moved
  }

  private static func isSame(_ old: [Substring], _ new: [Substring]) -> Bool {
    old == new
      || MarkdownText(old.joined(separator: "\n")) == MarkdownText(new.joined(separator: "\n"))
  }

  /// Whether a line, moved to the margin, would now begin a heading, a paragraph or a block.
  private static func beginsMore(_ new: [Substring], than old: [Substring]) -> Bool {
    zip(new, old).contains { line, before in
      line != before && DocumentLayout([line])?.pieces.allSatisfy(\.isText) != true
    }
  }

  /// The lines without empty ones at both ends.
  static func trimmed(_ lines: [Substring]) -> [Substring] {
    var lines = lines[...]
    while let first = lines.first, first.trimmingSpaces().isEmpty { lines.removeFirst() }
    while let last = lines.last, last.trimmingSpaces().isEmpty { lines.removeLast() }
    return Array(lines)
  }

  private static func tidyLines(_ lines: [Substring]) -> [Substring] {
    var tidy: [Substring] = []
    var fence: Fence?
    for (index, line) in lines.enumerated() {
      let next = index + 1 < lines.count ? lines[index + 1].trimmingSpaces() : ""
      let body = line.withoutTrailingSpaces
      if let open = fence {
        // What stands in a fence is shown as typed.
        tidy.append(open.closes(line) ? body : line)
        if open.closes(line) { fence = nil }
      } else if body.isEmpty {
        if tidy.last?.isEmpty != true { tidy.append(body) }
      } else {
        fence = Fence(line)
        // Two spaces at the end are a new line that the author asked for.
        let isBreak = line.hasSuffix("  ") && !next.isEmpty && fence == nil
        tidy.append(isBreak ? body + "  " : body)
      }
    }
    return tidy
  }

  /// The lines with lists moved to the margin that begin one to three columns behind it.
  private static func outdentedLists(_ lines: [Substring]) -> [Substring] {
    var moved: [Substring] = []
    var margin = 0
    for line in lines {
      let indent = line.utf8.prefix { $0 == 32 }.count
      if indent == 0, !line.isEmpty { margin = 0 }
      if margin == 0, (1...3).contains(indent), ListMarker(MarkdownLine(line)) != nil {
        margin = indent
      }
      moved.append(margin > 0 && indent >= margin ? line.dropFirst(margin) : line)
    }
    return moved
  }
}
