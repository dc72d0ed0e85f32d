/// Chance that comes out the same in every run, so that a failure can be looked at again.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

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
