/// Puts tokens together to a tree.
struct InlineBuilder {
  private let scalars: [Unicode.Scalar]
  private let tokens: [InlineToken]

  init(_ scanner: InlineScanner) {
    scalars = scanner.scalars
    tokens = scanner.tokens
  }

  /// The tree of all tokens.
  func build() -> [MarkdownInline] { build(tokens.indices) }

  private func build(_ range: Range<Int>) -> [MarkdownInline] {
    var stack = InlineStack()
    var shares = matching(range).shares.makeIterator()
    var place = range.lowerBound
    while place < range.upperBound {
      switch tokens[place] {
      case .text(let text): stack.add(string(text))
      case .code(let text): stack.add(.code(code(text)))
      case .space: stack.add(" ")
      case .lineBreak: stack.add(.lineBreak)
      case .address(let label, let destination):
        stack.add(.link([.text(string(label))], destination: destination))
      case .link(let end, let destination):
        stack.add(.link(build(place + 1..<end), destination: destination))
        place = end
      case .linkEnd: break
      case .run(let run):
        guard let share = shares.next() else { break }
        let mark = String(run.mark)
        for width in share.closes { stack.close(width, mark: mark) }
        stack.add(String(repeating: mark, count: share.left))
        for width in share.opens.reversed() { stack.open(width, mark: mark) }
      }
      place += 1
    }
    return stack.finish()
  }

  /// The stresses among the tokens themselves; those inside a link are matched on their own.
  private func matching(_ range: Range<Int>) -> DelimiterMatching {
    var runs: [DelimiterRun] = []
    var place = range.lowerBound
    while place < range.upperBound {
      if case .run(let run) = tokens[place] { runs.append(run) }
      if case .link(let end, _) = tokens[place] { place = end }
      place += 1
    }
    return DelimiterMatching(runs)
  }

  private func string(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[range]))
  }

  /// The words of a code span: line ends are spaces, and one space on either side is padding.
  private func code(_ range: Range<Int>) -> String {
    var inside = scalars[range].map { $0 == "\n" ? " " : $0 }[...]
    let isPadded = inside.count > 2 && inside.first == " " && inside.last == " "
    if isPadded, inside.contains(where: { $0 != " " }) {
      inside = inside.dropFirst().dropLast()
    }
    return String(String.UnicodeScalarView(inside))
  }
}

/// Stresses that are open, with what they hold so far.
private struct InlineStack {
  private var levels: [[MarkdownInline]] = [[]]
  private var text = ""
  /// Stresses beyond the deepest level, which stay text.
  private var tooDeep = 0

  mutating func add(_ more: String) { text += more }

  mutating func add(_ part: MarkdownInline) {
    flush()
    levels[levels.count - 1].append(part)
  }

  mutating func open(_ width: Int, mark: String) {
    if levels.count > MarkdownText.deepestNesting {
      tooDeep += 1
      text += String(repeating: mark, count: width)
    } else {
      flush()
      levels.append([])
    }
  }

  mutating func close(_ width: Int, mark: String) {
    if tooDeep > 0 {
      tooDeep -= 1
      text += String(repeating: mark, count: width)
      return
    }
    flush()
    guard levels.count > 1, let parts = levels.popLast() else { return }
    levels[levels.count - 1].append(width == 2 ? .strong(parts) : .emphasis(parts))
  }

  mutating func finish() -> [MarkdownInline] {
    flush()
    return levels[0]
  }

  private mutating func flush() {
    guard !text.isEmpty else { return }
    levels[levels.count - 1].append(.text(text))
    text = ""
  }
}
