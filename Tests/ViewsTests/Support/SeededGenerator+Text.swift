import TestSupport

extension SeededGenerator {
  /// A short text full of what trips escapers: signs, references, marks, scripts of all kinds.
  mutating func text() -> String {
    let pieces = [
      "<", ">", "&", "\"", "'", "&lt;", "&#39", "</p>", "<!--", "]]>", "\u{338}", "\u{301}",
      "\u{200D}", "\u{202E}", "é", "水", "👩‍🏫", "a", " ", "\n", "=", "`", "javascript:", "\u{FEFF}",
    ]
    var text = ""
    for _ in 0..<Int.random(in: 0...24, using: &self) {
      text += pieces.randomElement(using: &self) ?? ""
    }
    return text
  }
}
