/// A policy file in lines, with where its paragraphs end and which blocks follow them.
struct FileOutline {
  /// A block with the lines of its fence, counted from 0, `end` being the line behind it.
  struct Block {
    var kind: DocumentPiece.BlockKind
    var text: String
    var lines: Range<Int>

    /// Whether it speaks about the whole policy wherever it stands.
    var isForAll: Bool { kind == .facts || kind == .words }
  }

  let lines: [Substring]
  let frontMatter: String?
  /// The line behind the front matter.
  let bodyStart: Int
  /// For each paragraph the line behind its last word.
  private(set) var textEnds: [Int] = []
  /// For each paragraph the blocks that follow it before the next paragraph or heading.
  private(set) var blocks: [[Block]] = []
  /// Blocks before the first paragraph, and behind headings.
  private(set) var free: [Block] = []
  /// The line behind the title, where blocks for the whole document stand.
  private(set) var titleEnd: Int

  init(_ source: String) {
    // A document was read from this text, so that it has lines.
    lines = (try? SourceLines(bytes: Array(source.utf8)))?.lines ?? []
    let scanner = DocumentScanner(lines)
    frontMatter = scanner.frontMatter?.text
    let size = scanner.frontMatter.map {
      $0.text.split(separator: "\n", omittingEmptySubsequences: false).count
    }
    bodyStart = size.map { $0 + 2 } ?? 0
    titleEnd = bodyStart
    read(scanner.pieces)
  }

  private mutating func read(_ pieces: [DocumentPiece]) {
    var isBehindHeading = true
    for (index, piece) in pieces.enumerated() {
      let next = index + 1 < pieces.count ? start(pieces[index + 1]) : lines.count
      switch piece {
      case .heading(let level, _, let line):
        isBehindHeading = true
        if level == 1, textEnds.isEmpty, titleEnd == bodyStart { titleEnd = line }
      case .text: break
      case .paragraph(_, _, _, _, let line):
        isBehindHeading = false
        textEnds.append(lastWord(from: line - 1, before: next) + 1)
        blocks.append([])
      case .block(let kind, let text, let line):
        let block = Block(kind: kind, text: text, lines: (line - 2)..<fenceEnd(line - 2))
        // Norms speak for the paragraph above, wherever they stand.
        if blocks.isEmpty || isBehindHeading && kind != .norms || block.isForAll {
          free.append(block)
        } else {
          blocks[blocks.count - 1].append(block)
        }
      }
    }
  }

  private func start(_ piece: DocumentPiece) -> Int {
    switch piece {
    case .heading(_, _, let line), .paragraph(_, _, _, _, let line), .text(_, let line): line - 1
    case .block(_, _, let line): line - 2
    }
  }

  private func lastWord(from start: Int, before end: Int) -> Int {
    var line = min(end, lines.count) - 1
    while line > start, lines[line].trimmingSpaces().isEmpty { line -= 1 }
    return max(start, line)
  }

  private func fenceEnd(_ start: Int) -> Int {
    guard start >= 0, start < lines.count, let fence = Fence(lines[start]) else { return start }
    var end = start + 1
    while end < lines.count, !fence.closes(lines[end]) { end += 1 }
    return min(end + 1, lines.count)
  }
}
