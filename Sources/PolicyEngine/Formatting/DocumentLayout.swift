/// Where the pieces of a policy file begin and end, by line.
///
/// Follows `DocumentScanner`, which tells what the pieces say.
struct DocumentLayout {
  /// A run of lines that is one thing.
  struct Piece {
    var kind: Kind
    var lines: Range<Int>

    /// Whether it is text that belongs to no paragraph.
    var isText: Bool {
      if case .text = kind { return true }
      return false
    }
  }

  /// What a piece is.
  enum Kind {
    case heading(Substring)
    /// Front matter or a fenced block of YAML, with its first and last line.
    case block
    case paragraph(ParagraphLabel)
    case text
  }

  private(set) var pieces: [Piece] = []

  /// Cuts lines into pieces; nil where a block or the front matter is not closed.
  init?(_ lines: [Substring]) {
    var next = 0
    if let first = lines.first, first.trimmingSpaces() == "---" {
      guard let end = lines.dropFirst().firstIndex(where: { $0.trimmingSpaces() == "---" }) else {
        return nil
      }
      pieces.append(Piece(kind: .block, lines: 0..<end + 1))
      next = end + 1
    }
    var open: Piece?
    func close(_ pieces: inout [Piece]) {
      if let piece = open { pieces.append(piece) }
      open = nil
    }
    while next < lines.count {
      var end = next + 1
      if let fence = Fence(lines[next]) {
        while end < lines.count, !fence.closes(lines[end]) { end += 1 }
        guard end < lines.count else { return nil }
        end += 1
        if DocumentPiece.BlockKind(rawValue: fence.info) != nil {
          close(&pieces)
          pieces.append(Piece(kind: .block, lines: next..<end))
          next = end
          continue
        }
      } else if let heading = Heading(lines[next]) {
        close(&pieces)
        let signs = lines[next].prefix(heading.level)
        let text = heading.text.isEmpty ? signs : signs + " " + heading.text[...]
        pieces.append(Piece(kind: .heading(text), lines: next..<end))
        next = end
        continue
      } else if let label = ParagraphLabel(lines[next]) {
        close(&pieces)
        open = Piece(kind: .paragraph(label), lines: next..<end)
        next = end
        continue
      }
      open = Piece(kind: open?.kind ?? .text, lines: (open?.lines.lowerBound ?? next)..<end)
      next = end
    }
    close(&pieces)
  }
}
