/// Escapes what a policy file would take as markup, so that the school's words read back verbatim.
enum MarkdownEscaping {
  /// Escapes the words of one block.
  static func block(_ words: String, isMarkdown: Bool) -> String {
    start(isMarkdown ? words : inline(words))
  }

  /// Escapes marks inside a line.
  static func inline(_ text: some StringProtocol) -> String {
    let scalars = Array(text.unicodeScalars)
    var made = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      if needsEscape(scalars, index) { made.append("\\") }
      made.append(scalar)
    }
    return String(made)
  }

  private static func needsEscape(_ text: [Unicode.Scalar], _ index: Int) -> Bool {
    let next = index + 1 < text.count ? text[index + 1] : nil
    let before = index > 0 ? text[index - 1] : nil
    switch text[index] {
    case "*", "`": return true
    case "_": return !(before.map(isWord) ?? false) || !(next.map(isWord) ?? false)
    case "\\": return next.map { $0.value < 0x80 && !isWord($0) && !$0.isSpace } ?? true
    case "{": return next == "#" || next == "."
    case "]": return next == "(" || next == "[" || next == ":"
    default: return false
    }
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool { scalar.isLetter || scalar.isDigit }

  /// Escapes what is markup only at the start of a line.
  static func start(_ line: String) -> String {
    let scalars = Array(line.unicodeScalars)
    guard let first = scalars.first else { return line }
    switch first {
    case "#", ">", "~", "|": return "\\" + line
    case "-", "+":
      let next = scalars.count > 1 ? scalars[1] : " "
      return next.isSpace || next == first ? "\\" + line : line
    default: break
    }
    let digits = scalars.prefix(while: \.isDigit).count
    guard digits > 0, digits < scalars.count, scalars[digits] == "." || scalars[digits] == ")"
    else {
      return line
    }
    return scalars[..<digits].string + "\\" + scalars[digits...].string
  }
}
