/// Cuts lines into paragraphs, lists, tables and code.
struct BlockReader {
  private let lines: ArraySlice<MarkdownLine>
  private let depth: Int
  private var next: Int
  private var blocks: [MarkdownBlock] = []
  private var open: [Substring] = []

  init(lines: ArraySlice<MarkdownLine>, depth: Int) {
    self.lines = lines
    self.depth = depth
    next = lines.startIndex
  }

  /// The blocks of all lines.
  consuming func read() -> [MarkdownBlock] {
    while next < lines.endIndex { step() }
    closeParagraph()
    return blocks
  }

  private mutating func step() {
    let line = lines[next]
    if line.isBlank {
      closeParagraph()
      next += 1
    } else if let fence = Fence(line.body) {
      closeParagraph()
      readCode(fence)
    } else if open.isEmpty, let table = TableReader(lines[next...]) {
      blocks.append(table.block)
      next += table.length
    } else if let marker = ListMarker(line), beginsList(marker) {
      closeParagraph()
      readList(marker)
    } else {
      open.append(line.body)
      next += 1
    }
  }

  /// Whether an item may begin here: a year at the beginning of a wrapped line is no list.
  private func beginsList(_ marker: ListMarker) -> Bool {
    guard depth < MarkdownText.deepestNesting else { return false }
    return open.isEmpty || (!marker.rest.isBlank && marker.number ?? 1 == 1)
  }

  private mutating func closeParagraph() {
    guard !open.isEmpty else { return }
    let inlines = MarkdownInline.read(open.joined(separator: "\n").trimmedAtEnd)
    open = []
    if !inlines.isEmpty { blocks.append(.paragraph(inlines)) }
  }

  private mutating func readCode(_ fence: Fence) {
    var end = next + 1
    while end < lines.endIndex, !fence.closes(lines[end].body) { end += 1 }
    let margin = lines[next].indent
    let inside = lines[(next + 1)..<end].map { line in
      String(repeating: " ", count: line.isBlank ? 0 : max(0, line.indent - margin)) + line.body
    }
    blocks.append(.code(inside.joined(separator: "\n")))
    next = min(end + 1, lines.endIndex)
  }

  private mutating func readList(_ first: ListMarker) {
    var items: [[MarkdownBlock]] = []
    var marker = first
    while true {
      let item = ItemLines(lines[next...], marker: marker)
      items.append(BlockReader(lines: item.lines[...], depth: depth + 1).read())
      next = item.end
      guard next < lines.endIndex, let following = ListMarker(lines[next]),
        following.mark == first.mark, (following.number == nil) == (first.number == nil)
      else { break }
      marker = following
    }
    if let start = first.number {
      blocks.append(.numberedList(start: start, items))
    } else {
      blocks.append(.bulletedList(items))
    }
  }
}

/// The lines that belong to an item of a list, without the item's indentation.
private struct ItemLines {
  var lines: [MarkdownLine]
  var end: Int

  init(_ rest: ArraySlice<MarkdownLine>, marker: ListMarker) {
    lines = [marker.rest]
    end = rest.startIndex + 1
    var fence = Fence(marker.rest.body)
    var isText = !marker.rest.isBlank
    var place = end
    while place < rest.endIndex {
      let line = rest[place]
      if line.isBlank {
        isText = false
      } else if line.indent >= marker.content {
        isText = true
      } else if !isText || fence != nil || ListMarker(line) != nil || Fence(line.body) != nil {
        break
      }
      if let begun = fence {
        if begun.closes(line.body) { fence = nil }
      } else {
        fence = Fence(line.body)
      }
      lines.append(line.outdented(marker.content))
      place += 1
      // Empty lines behind the last line belong to nobody.
      if !line.isBlank { end = place }
    }
    lines.removeLast(lines.count - (end - rest.startIndex))
    // The next item of the same list may stand behind empty lines.
    if place < rest.endIndex, ListMarker(rest[place]) != nil { end = place }
  }
}

extension String {
  /// The text without spaces at its end.
  fileprivate var trimmedAtEnd: Substring {
    guard let last = utf8.lastIndex(where: { $0 != 32 && $0 != 9 && $0 != 10 && $0 != 13 }) else {
      return self[endIndex...]
    }
    return self[...last]
  }
}
