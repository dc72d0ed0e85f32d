/// Reads paragraphs and tables of a Word part into lines.
///
/// Deleted text, field codes and fallbacks are not printed, so they are passed over.
struct WordReader {
  private let styles: WordStyles
  private var numbering: WordNumbering
  private let limit: Int
  private(set) var lines: [ImportLine] = []
  private var offset = 0
  private var number = 0
  private var stack: [WordParagraph] = []
  private var cells: [[WordParagraph]] = []
  private var tableDepth = 0
  private var passing = 0
  private var run = WordRun()
  private var hint: ImportLine.Hint = .none
  private var notes = WordNotes()
  /// Whether words were passed over that somebody has deleted and nobody has accepted.
  private(set) var holdsDeletions = false

  init(styles: WordStyles, numbering: WordNumbering, limit: Int) {
    self.styles = styles
    self.numbering = numbering
    self.limit = limit
  }

  mutating func read(_ bytes: [UInt8], as hint: ImportLine.Hint) throws(ImportRefusal) {
    self.hint = hint
    stack = []
    cells = []
    tableDepth = 0
    passing = 0
    var scanner = try XMLScanner(bytes)
    while let event = try scanner.next() {
      switch event {
      case .open(let name, let attributes): open(name, attributes)
      case .close(let name): close(name)
      case .text(let text):
        if run.isText, passing == 0, !stack.isEmpty {
          stack[stack.count - 1].add(text, bold: run.isBold)
        }
      }
      guard lines.count <= limit else { throw .tooManyLines(limit: limit) }
    }
  }

  private static let unprinted: Set<String> = [
    "w:del", "w:moveFrom", "mc:Fallback", "w:instrText", "w:delText", "w:pPrChange", "w:rPrChange",
    "w:tblPrChange", "w:sectPrChange", "w:numberingChange",
  ]

  private mutating func open(_ name: String, _ attributes: [String: String]) {
    if Self.unprinted.contains(name) { passing += 1 }
    if name == "w:delText" { holdsDeletions = true }
    guard passing == 0 else { return }
    let value = attributes["w:val"]
    switch name {
    case "w:tbl": tableDepth += 1
    case "w:tr": if tableDepth == 1 { cells = [] }
    case "w:tc": if tableDepth == 1 { cells.append([]) }
    case "w:p": stack.append(WordParagraph())
    case "w:r": run = WordRun(isInside: true)
    case "w:t", "m:t": run.isText = true
    default:
      let printed = notes.printed(name, attributes)
      guard !stack.isEmpty else { return }
      let last = stack.count - 1
      if let printed { stack[last].add(printed, bold: run.isBold) }
      if run.note(name, value) { return }
      stack[last].note(name, value, attributes, isInRun: run.isInside)
    }
  }

  private mutating func close(_ name: String) {
    if Self.unprinted.contains(name) { passing = max(0, passing - 1) }
    guard passing == 0 else { return }
    switch name {
    case "w:t", "m:t": run.isText = false
    case "w:r": run = WordRun()
    case "w:p": if let done = stack.popLast() { place(done) }
    case "w:tr": if tableDepth == 1 { endRow() }
    case "w:tbl": tableDepth = max(0, tableDepth - 1)
    default: break
    }
  }

  private mutating func place(_ paragraph: WordParagraph) {
    // A text box inside a paragraph stands before it.
    if tableDepth > 0, !cells.isEmpty {
      cells[cells.count - 1].append(paragraph)
    } else {
      emit(paragraph)
    }
  }

  /// Rows of short cells are one line; cells that hold paragraphs are a layout.
  private mutating func endRow() {
    let filled = cells.map { $0.filter { !$0.isBlank } }
    cells = []
    let used = filled.filter { !$0.isEmpty }
    if used.count <= 1 || used.contains(where: { $0.count > 4 }) {
      for paragraph in used.joined() { emit(paragraph) }
      return
    }
    var text: [Unicode.Scalar] = []
    for (index, cell) in filled.enumerated() {
      if index > 0 { text += Array(" | ".unicodeScalars) }
      for (place, paragraph) in cell.enumerated() {
        if place > 0 { text.append(" ") }
        if let mark = mark(paragraph) { text += Array((mark + " ").unicodeScalars) }
        text += paragraph.flat
      }
    }
    add(text, indent: 0, hint: hint == .none ? .tableRow : hint, opensPage: false)
  }

  /// The number or bullet that Word prints before a paragraph.
  private mutating func mark(_ paragraph: WordParagraph) -> String? {
    guard let list = paragraph.numbering ?? styles.numbering(paragraph.style), !paragraph.isBlank
    else { return nil }
    return numbering.mark(number: list.id, level: list.level)
  }

  private mutating func emit(_ paragraph: WordParagraph) {
    let list = paragraph.numbering ?? styles.numbering(paragraph.style)
    let mark = mark(paragraph)
    var hint = hint
    if hint == .none { hint = styles.hint(paragraph.style) }
    if hint == .none, let outline = paragraph.outline, outline < 6 {
      hint = .heading(level: outline + 1)
    }
    let isBold = paragraph.isAllBold || styles.isBold(paragraph.style)
    if hint == .none, isBold, mark == nil { hint = .likelyHeading }
    number += 1
    var isFirst = true
    for part in paragraph.parts {
      var text = part.text
      if isFirst, let mark { text = Array(mark.unicodeScalars) + ["\t"] + text }
      let indent = (list?.level ?? 0) * 4
      lines.append(line(text, indent: indent, hint: hint, opensPage: part.opensPage))
      isFirst = false
    }
  }

  private mutating func add(
    _ text: [Unicode.Scalar], indent: Int, hint: ImportLine.Hint, opensPage: Bool
  ) {
    number += 1
    lines.append(line(text, indent: indent, hint: hint, opensPage: opensPage))
  }

  private mutating func line(
    _ text: [Unicode.Scalar], indent: Int, hint: ImportLine.Hint, opensPage: Bool
  ) -> ImportLine {
    let lead = text.prefix(while: \.isSpace).count
    let end = (text.lastIndex { !$0.isSpace } ?? -1) + 1
    let kept = lead < end ? Array(text[lead..<end]) : []
    defer { offset += text.count + 1 }
    return ImportLine(
      number: number, offset: offset, indent: indent, text: kept, opensPage: opensPage, hint: hint)
  }
}
