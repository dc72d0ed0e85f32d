/// Page numbers and rules: lines that belong to the paper.
enum PageMark {
  /// Why a line is furniture by itself, or nil.
  static func reason(_ line: ImportLine) -> String? {
    if case .furniture(let reason) = line.hint { return reason }
    let text = line.text
    guard !text.isEmpty else { return nil }
    if text.allSatisfy(\.isInvisible) { return "invisible characters" }
    if isRule(text) { return "rule" }
    if text.allSatisfy({ $0 == ">" || $0.isSpace }) { return "quotation mark" }
    guard text.count <= 60 else { return nil }
    let words = text.string.plainWords
    if blank.contains(words.filter { $0 != "intentionally" && $0 != "deliberately" }) {
      return "blank page"
    }
    guard text.count <= 48 else { return nil }
    return isPageNumber(text) ? "page mark" : nil
  }

  private static let blank: Set<[String]> = [
    ["this", "page", "is", "left", "blank"], ["this", "page", "is", "blank"],
    ["page", "left", "blank"], ["this", "page", "has", "been", "left", "blank"], ["blank", "page"],
    ["left", "blank"],
  ]

  /// A line of dashes, stars or underscores.
  private static func isRule(_ text: [Unicode.Scalar]) -> Bool {
    let drawn = text.visible
    guard drawn.count >= 3 else { return false }
    return drawn.allSatisfy {
      $0.isDash || $0 == "*" || $0 == "_" || $0 == "=" || $0 == "~" || $0 == "#"
        || $0.value >= 0x2500 && $0.value <= 0x257F
    }
  }

  /// `Page 3`, `Page 3 of 12`, `3 of 12`, `3/12`, `- 3 -`, `3 | Page`, `Page | 3`.
  private static func isPageNumber(_ text: [Unicode.Scalar]) -> Bool {
    var shape = ""
    var digits = 0
    for scalar in text where !scalar.isSpace && !scalar.isInvisible {
      if scalar.isDigit {
        if digits == 0 { shape += "9" }
        digits += 1
        guard digits <= 4 else { return false }
      } else {
        digits = 0
        if scalar.isDash {
          shape += "-"
        } else {
          shape += String(scalar).lowercased()
        }
      }
    }
    return shapes.contains(shape)
  }

  private static let shapes: Set<String> = [
    "page9", "page9of9", "9of9", "-9-", "9|page", "page|9", "p.9", "pg9", "pg.9", "[page9]",
    "page9/9", "9|p", "9|page9", "page:9", "-page9-", "|page9", "page-9", "(page9)",
    "page9.", "page9of9.", "--9--", "p9of9", "9page",
  ]
}
