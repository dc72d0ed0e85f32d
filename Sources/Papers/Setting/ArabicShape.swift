/// Joined letters of Arabic.
///
/// cairo draws letters one by one; Unicode has the joined shapes as characters of their own
/// (Arabic Presentation Forms-B), in the order of the letters: alone, at the end, at the
/// beginning, in the middle.
enum ArabicShape {
  /// The shape that a letter takes between its neighbours; itself where it takes none.
  static func of(_ text: [Unicode.Scalar], at place: Int) -> Unicode.Scalar {
    guard let letter = letters[text[place]] else { return text[place] }
    let before = neighbour(text, place, -1)
    let joinsBefore = letters[before]?.joinsNext == true && letter.joinsBefore
    let joinsNext = letter.joinsNext && letters[neighbour(text, place, 1)]?.joinsBefore == true
    let form: UInt32 =
      switch (joinsBefore, joinsNext) {
      case (false, false): 0
      case (true, false): 1
      case (false, true): 2
      case (true, true): 3
      }
    return Unicode.Scalar(letter.first + form) ?? text[place]
  }

  private struct Letter {
    let first: UInt32
    let forms: UInt32
    /// All but the lone hamza join the letter before.
    var joinsBefore: Bool { forms > 1 }
    /// Those with four shapes join the next.
    var joinsNext: Bool { forms == 4 }
  }

  /// The next letter in a direction, vowel signs left aside.
  private static func neighbour(
    _ text: [Unicode.Scalar], _ place: Int, _ step: Int
  ) -> Unicode.Scalar {
    var next = place + step
    while text.indices.contains(next) {
      if !(0x64B...0x652).contains(text[next].value) { return text[next] }
      next += step
    }
    return " "
  }

  /// How many shapes each letter has, from U+0621 and from U+0641 on (Unicode 15, table 9).
  private static let letters: [Unicode.Scalar: Letter] = {
    let early: [UInt32] = [
      1, 2, 2, 2, 2, 4, 2, 4, 2, 4, 4, 4, 4, 4, 2, 2, 2, 2, 4, 4, 4, 4, 4, 4, 4, 4,
    ]
    let late: [UInt32] = [4, 4, 4, 4, 4, 4, 4, 2, 2, 4]
    var table: [Unicode.Scalar: Letter] = [:]
    var first: UInt32 = 0xFE80
    for (start, counts) in [(0x621 as UInt32, early), (0x641, late)] {
      for (offset, forms) in counts.enumerated() {
        if let scalar = Unicode.Scalar(start + UInt32(offset)) {
          table[scalar] = Letter(first: first, forms: forms)
        }
        first += forms
      }
    }
    return table
  }()
}
