/// A line that opens a fenced block.
struct Fence {
  /// The first word behind the fence.
  var info: String
  /// How many marks it has.
  var count: Int
  private var mark: UInt8

  init?(_ line: Substring) {
    let body = line.trimmingSpaces()
    guard let first = body.utf8.first,
      first == UInt8(ascii: "`") || first == UInt8(ascii: "~")
    else { return nil }
    let run = body.utf8.prefix { $0 == first }
    let rest = body[run.endIndex...].trimmingSpaces()
    guard run.count >= 3, !rest.utf8.contains(UInt8(ascii: "`")) else { return nil }
    mark = first
    count = run.count
    info = String(rest.prefix { $0 != " " && $0 != "{" })
  }

  /// Whether a line ends the block.
  func closes(_ line: Substring) -> Bool {
    let body = line.trimmingSpaces()
    return body.utf8.count >= count && body.utf8.allSatisfy { $0 == mark }
  }
}

/// A line that is a heading.
struct Heading {
  /// How many number signs it has, 1 to 6.
  var level: Int
  /// Its text.
  var text: String

  init?(_ line: Substring) {
    let signs = line.utf8.prefix { $0 == UInt8(ascii: "#") }
    guard (1...6).contains(signs.count) else { return nil }
    let rest = line[signs.endIndex...]
    guard rest.isEmpty || rest.utf8.first == UInt8(ascii: " ") else { return nil }
    level = signs.count
    text = String(rest.trimmingSpaces())
  }
}

/// The bold label that opens a paragraph, such as `**22a.**`.
struct ParagraphLabel {
  /// The label without its full stop.
  var label: String
  /// The text behind it on the same line.
  var rest: Substring
  /// Whether the label stands in brackets, as labels that paper does not print are shown.
  var isDerived: Bool

  init?(_ line: Substring) {
    guard line.utf8.starts(with: "**".utf8) else { return nil }
    let body = line[line.utf8.index(line.startIndex, offsetBy: 2)...]
    // A label is short; looking no further keeps a line of asterisks cheap.
    guard let end = body.utf8.prefix(40).firstIndex(of: UInt8(ascii: "*")),
      body[end...].utf8.starts(with: "**".utf8)
    else { return nil }
    var name = body[..<end]
    isDerived = name.first == "[" && (name.hasSuffix("]") || name.hasSuffix("]."))
    if isDerived { name = name.dropFirst() }
    while let last = name.last, last == "." || last == "]" || last == ")" { name = name.dropLast() }
    guard Self.isLabel(name), body[..<end] != name else { return nil }
    label = String(name)
    let behind = body[body.utf8.index(end, offsetBy: 2)...]
    let words = behind.trimmingSpaces()
    // Two spaces at the end are a new line that the author asked for.
    let isBreak = !words.isEmpty && behind.utf8.suffix(2).elementsEqual("  ".utf8)
    rest =
      isBreak ? behind[words.startIndex..<behind.utf8.index(words.endIndex, offsetBy: 2)] : words
  }

  /// Whether a text is a label: numbers, letters and dots, or a word such as Appendix with one.
  static func isLabel(_ text: Substring) -> Bool {
    var words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard let last = words.popLast(), words.count <= 1 else { return false }
    if let word = words.first {
      guard !word.isEmpty, word.utf8.allSatisfy({ $0.isASCIILetter }) else { return false }
    }
    guard !last.isEmpty, last.utf8.count <= 16,
      last.utf8.allSatisfy({ $0.isASCIILetter || $0.isASCIIDigit || $0 == 46 || $0 == 45 })
    else { return false }
    if isChapterItem(last) { return true }
    return last.utf8.contains { $0.isASCIIDigit } || (last.utf8.count <= 4 && words.count == 1)
      || last.utf8.count == 1 || (last.utf8.count <= 5 && last.utf8.allSatisfy { $0.isRoman })
  }

  /// Whether a text is a letter below a chapter with a letter or a Roman number: `II.a`, `B.c.iv`.
  private static func isChapterItem(_ text: Substring) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1, let first = parts.first, (1...5).contains(first.utf8.count),
      first.utf8.allSatisfy({ $0 & 32 == 0 && $0.isASCIILetter }),
      first.utf8.count == 1 || first.utf8.allSatisfy({ $0.isRoman })
    else { return false }
    return parts.dropFirst().allSatisfy {
      (1...5).contains($0.utf8.count) && $0.utf8.allSatisfy { $0 & 32 == 32 && $0.isASCIILetter }
        && ($0.utf8.count == 1 || $0.utf8.allSatisfy { $0.isRoman })
    }
  }
}

extension UInt8 {
  /// Whether it is an ASCII letter.
  var isASCIILetter: Bool { (97...122).contains(self | 32) && self < 128 }
  /// Whether it is an ASCII digit.
  var isASCIIDigit: Bool { (48...57).contains(self) }
  /// Whether it is a digit of a small Roman number.
  var isRoman: Bool { [105, 118, 120].contains(self | 32) }
}
