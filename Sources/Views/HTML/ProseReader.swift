/// Reads paragraphs and lists line by line and leaves the words within to `InlineReader`.
struct ProseReader {
  private enum Kind {
    case paragraph, bullets, numbers
  }

  private struct Item {
    /// The printed number, kept so that a quotation never renumbers what the school wrote.
    var number: Substring?
    var lines: [Substring]
  }

  private struct Block {
    let kind: Kind
    var items: [Item]
  }

  private var blocks: [Block] = []
  private var isOpen = false

  init(_ markdown: String) {
    let lines = markdown.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for line in lines { take(line.drop(while: \.isWhitespace)) }
  }

  func read() -> HTML {
    blocks.html { block in
      switch block.kind {
      case .paragraph: "\(each: block.items, { "<p>\(inline($0))</p>" })"
      case .bullets: "<ul>\(each: block.items, { "<li>\(inline($0))</li>" })</ul>"
      case .numbers: "<ol>\(each: block.items, numbered)</ol>"
      }
    }
  }

  private func numbered(_ item: Item) -> HTML {
    "<li\(attribute: "value", item.number.map(String.init))>\(inline(item))</li>"
  }

  private func inline(_ item: Item) -> HTML {
    InlineReader.html(of: item.lines.joined(separator: " "))
  }

  private mutating func take(_ line: Substring) {
    defer { isOpen = !line.isEmpty }
    guard !line.isEmpty else { return }
    let (kind, item) = classify(line)
    let last = blocks.count - 1
    switch kind {
    case .paragraph where isOpen && last >= 0:
      blocks[last].items[blocks[last].items.count - 1].lines += item.lines
    case .bullets, .numbers:
      if last >= 0, blocks[last].kind == kind { return blocks[last].items.append(item) }
      fallthrough
    case .paragraph:
      blocks.append(Block(kind: kind, items: [item]))
    }
  }

  private func classify(_ line: Substring) -> (Kind, Item) {
    for sign in ["- ", "* ", "• "] where line.hasPrefix(sign) {
      return (.bullets, Item(lines: [line.dropFirst(2)]))
    }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let rest = line.dropFirst(digits.count)
    let startsList = digits == "1" || blocks.last?.kind == .numbers
    if startsList, (1...3).contains(digits.count), rest.hasPrefix(". ") || rest.hasPrefix(") ") {
      return (.numbers, Item(number: digits, lines: [rest.dropFirst(2)]))
    }
    return (.paragraph, Item(lines: [line]))
  }
}
