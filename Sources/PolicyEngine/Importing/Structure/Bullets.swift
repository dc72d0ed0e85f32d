/// The characters that people use as bullets; all of them are one class.
enum Bullets {
  /// Never the start of a sentence.
  static func unmistakable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0xB7: false
    case 0xB7, 0x2022, 0x2023, 0x2043, 0x204C, 0x204D, 0x2219, 0x27A2, 0x27A4, 0x2794: true
    case 0x2610...0x2612, 0x25A0...0x25FF, 0x2713...0x2718, 0x2605, 0x2606, 0x2756, 0x2192, 0x21D2:
      true
    case 0xE000...0xF8FF: true
    case 0x1F000...0x1FAFF: true
    default: scalar.value > 0x2100 && scalar.properties.isEmojiPresentation
    }
  }

  /// A bullet when white space follows, otherwise a dash, a star or a letter.
  static func whenSpaced(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isDash || scalar == "*" || scalar == "+" || scalar == "o" || scalar == ">"
      || scalar == "\u{2714}" || scalar == "\u{27A1}" || isFontless(scalar)
  }

  /// What is left of Word's bullets when their font is lost: a square, an arrow, a tick.
  static func isFontless(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{A7}" || scalar == "\u{D8}" || scalar == "\u{FC}"
  }

  /// Belongs to an emoji that has begun: variation selectors, joiners, skin tones.
  static func joins(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isInvisible || (scalar.value >= 0x1F3FB && scalar.value <= 0x1F3FF)
  }
}
