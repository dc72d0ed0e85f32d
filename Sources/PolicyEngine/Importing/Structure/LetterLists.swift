/// Follows lettered lists and lists inside them, and tells the letter i from the numeral i.
struct LetterLists {
  private enum Style { case lower, upper, numeral, number }

  private struct Level {
    var style: Style
    var value: Int
    var label: String
  }

  private var parent = ""
  private var levels: [Level] = []

  var isEmpty: Bool { levels.isEmpty }

  /// Whether the last item given was the first of the outermost list.
  var isFirst: Bool { levels.count == 1 && levels[0].value == 1 }

  /// Starts anew below a paragraph.
  mutating func begin(below label: String) {
    parent = label
    levels.removeAll(keepingCapacity: true)
  }

  /// The value of a bracketed number that the innermost numbered list would have next.
  var nextNumber: Int? {
    levels.last { $0.style == .number }.map { $0.value + 1 }
  }

  /// The label of the next item with a letter or numeral.
  mutating func label(for token: String) -> String {
    let isUpper = token.unicodeScalars.allSatisfy(\.isUpper)
    let letter = Self.letterValue(token)
    let numeral = RomanNumeral.value(of: token)
    for depth in levels.indices.reversed() {
      let level = levels[depth]
      let value = level.style == .numeral ? numeral : level.style == .number ? nil : letter
      let matches = level.style == .numeral || level.style == (isUpper ? .upper : .lower)
      if matches, let value, value == level.value + 1 {
        return place(token, value, level.style, depth)
      }
    }
    let style: Style = isUpper ? .upper : .lower
    if let letter, letter == 1 {
      let depth = levels.firstIndex { $0.style == style } ?? levels.count
      return place(token, letter, style, depth)
    }
    if let numeral, numeral == 1 || letter == nil {
      let depth = levels.firstIndex { $0.style == .numeral } ?? levels.count
      return place(token, numeral, .numeral, depth)
    }
    let depth = levels.lastIndex { $0.style == style } ?? levels.count
    return place(token, letter ?? 1, style, depth)
  }

  /// The label of the next item with a number that counts inside a paragraph.
  mutating func label(forNumber value: Int) -> String {
    let depth = levels.firstIndex { $0.style == .number } ?? levels.count
    return place("-\(value)", value, .number, depth)
  }

  private mutating func place(
    _ token: String, _ value: Int, _ style: Style, _ depth: Int
  ) -> String {
    levels.removeSubrange(depth...)
    let above = levels.last?.label ?? parent
    let needsPoint = style != .number && above.unicodeScalars.last.map { $0.isLetter } == true
    let label = above + (needsPoint ? "." : "") + token
    // Depth beyond any real list would make labels grow without end.
    if levels.count < 8 { levels.append(Level(style: style, value: value, label: label)) }
    return label
  }

  /// `a` is 1, `z` 26, `aa` 27.
  static func letterValue(_ token: String) -> Int? {
    guard let first = token.lowercased().unicodeScalars.first, first.isLower, first.value < 0x80,
      token.lowercased().unicodeScalars.allSatisfy({ $0 == first }), token.count <= 2
    else { return nil }
    return Int(first.value - 0x60) + (token.count == 2 ? 26 : 0)
  }

  /// The letter or letters of a value, the other way round: 1 is `a`, 27 `aa`, 53 `ba`.
  static func letters(_ value: Int) -> String {
    var rest = max(1, value)
    var made = ""
    while rest > 0 {
      rest -= 1
      if let scalar = Unicode.Scalar(UInt32(0x61 + rest % 26)) { made = String(scalar) + made }
      rest /= 26
    }
    return made
  }
}
