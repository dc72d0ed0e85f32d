/// Cuts the lines of a policy file into headings, paragraphs and blocks.
///
/// A scanner of its own instead of a Markdown library: ordered lists of Markdown renumber, and
/// cannot say that a paragraph stands between 53 and 54.
struct DocumentScanner {
  private let lines: [Substring]
  private var next = 0
  private(set) var pieces: [DocumentPiece] = []
  private(set) var frontMatter: (text: String, line: Int)?
  private(set) var diagnostics: [Diagnostic] = []
  private var open: OpenText?
  private var blocks = 0
  private var blockBytes = 0
  /// Whether there are so many blocks that none is read.
  private(set) var isOverfull = false

  /// Text that is being collected.
  private struct OpenText {
    var label: ParagraphLabel?
    var lines: [Substring]
    var line: Int
  }

  /// Scans all lines.
  init(_ lines: [Substring]) {
    self.lines = lines
    readFrontMatter()
    while next < lines.count, !isOverfull { step() }
    close()
  }

  private mutating func readFrontMatter() {
    guard let first = lines.first, trimmed(first) == "---" else { return }
    guard let end = lines.dropFirst().firstIndex(where: { trimmed($0) == "---" }) else {
      diagnostics.append(
        Diagnostic(
          "front-matter.open", "The front matter is not closed.",
          help: "End it with a line of three hyphens.", at: SourcePosition(line: 1, column: 1)))
      next = lines.count
      return
    }
    frontMatter = (lines[1..<end].joined(separator: "\n"), 2)
    next = end + 1
  }

  private mutating func step() {
    let line = lines[next]
    if let fence = Fence(line) {
      readFence(fence)
    } else if let heading = Heading(line) {
      close()
      pieces.append(.heading(level: heading.level, text: heading.text, line: next + 1))
      next += 1
    } else if let label = ParagraphLabel(line) {
      close()
      open = OpenText(label: label, lines: [label.rest], line: next + 1)
      next += 1
    } else {
      if open == nil { open = OpenText(label: nil, lines: [], line: next + 1) }
      open?.lines.append(line)
      next += 1
    }
  }

  private mutating func readFence(_ fence: Fence) {
    let start = next
    var end = start + 1
    while end < lines.count, !fence.closes(lines[end]) { end += 1 }
    if end == lines.count {
      diagnostics.append(
        Diagnostic(
          "block.open", "The block that begins here is not closed.",
          help: "End it with a line of \(fence.count) backticks.",
          at: SourcePosition(line: start + 1, column: 1)))
    }
    if let kind = DocumentPiece.BlockKind(rawValue: fence.info) {
      close()
      countBlock(of: lines[(start + 1)..<end], at: start)
      pieces.append(
        .block(kind, text: lines[(start + 1)..<end].joined(separator: "\n"), line: start + 2))
    } else {
      if open == nil { open = OpenText(label: nil, lines: [], line: start + 1) }
      open?.lines.append(contentsOf: lines[start..<min(end + 1, lines.count)])
    }
    next = min(end + 1, lines.count)
  }

  /// Stops the scan at a block too many: each costs time of its own.
  private mutating func countBlock(of inside: ArraySlice<Substring>, at start: Int) {
    blocks += 1
    blockBytes += inside.reduce(0) { $0 + $1.utf8.count + 1 }
    let tooMany = blocks > SourceLimits.blocks
    guard tooMany || blockBytes > SourceLimits.allBlocksBytes else { return }
    diagnostics.append(
      Diagnostic(
        tooMany ? "file.too-many-blocks" : "file.blocks-too-large",
        tooMany
          ? "The file has more than \(SourceLimits.blocks) blocks."
          : "The blocks have more than \(SourceLimits.allBlocksBytes >> 20) MB together.",
        at: SourcePosition(line: start + 1, column: 1)))
    isOverfull = true
  }

  private mutating func close() {
    guard let text = open else { return }
    open = nil
    var identity = ParagraphIdentity(lines: text.lines)
    guard let label = text.label else {
      let note = joined(text.lines)
      if !note.isEmpty { pieces.append(.text(note, line: text.line)) }
      return
    }
    if label.isDerived { identity.isUnnumbered = true }
    pieces.append(
      .paragraph(
        label: label.label, id: identity.id, isUnnumbered: identity.isUnnumbered,
        text: joined(identity.lines), line: text.line))
  }

  private func joined(_ lines: [Substring]) -> String {
    var lines = lines[...]
    while let first = lines.first, trimmed(first).isEmpty { lines.removeFirst() }
    while let last = lines.last, trimmed(last).isEmpty { lines.removeLast() }
    return lines.joined(separator: "\n")[...].withoutTrailingSpaces.description
  }

  private func trimmed(_ line: Substring) -> Substring { line.trimmingSpaces() }
}

extension Substring {
  /// The text without spaces and tabs at both ends.
  func trimmingSpaces() -> Substring {
    let isSpace: (UInt8) -> Bool = { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    guard let start = utf8.firstIndex(where: { !isSpace($0) }),
      let last = utf8.lastIndex(where: { !isSpace($0) })
    else { return self[endIndex...] }
    return self[start..<utf8.index(after: last)]
  }
}
