/// The fonts of one document, opened when they are first needed.
final class FontBook {
  private var fonts: [Key: ScaledFont] = [:]
  private var words: [Word: [SetLetter]] = [:]

  private struct Key: Hashable {
    let face: Typeface
    let size: Double
  }

  /// Tables say the same words again and again.
  private struct Word: Hashable {
    let text: String
    let face: Typeface
    let size: Double
  }

  /// A typeface at a size.
  func font(_ face: Typeface, size: Double) throws(PaperFault) -> ScaledFont {
    let key = Key(face: face, size: size)
    if let font = fonts[key] { return font }
    let font = try ScaledFont(face, size: size)
    fonts[key] = font
    return font
  }

  /// A text as letters of fonts; what no font has becomes an empty box that still reads as itself.
  func set(_ text: String, in style: TypeStyle) throws(PaperFault) -> [SetLetter] {
    let word = Word(text: text, face: style.face, size: style.size)
    if let letters = words[word] { return letters }
    let scalars = Array(text.unicodeScalars)
    let own = try font(style.face, size: style.size)
    var letters: [SetLetter] = []
    letters.reserveCapacity(scalars.count)
    for (place, scalar) in scalars.enumerated() {
      let shape = ArabicShape.of(scalars, at: place)
      var face = style.face
      var glyph = try own.glyph(shape)
      if !glyph.isThere, let other = face.substitute {
        let substitute = try font(other, size: style.size).glyph(shape)
        if substitute.isThere { (face, glyph) = (other, substitute) }
      }
      // A space at which no line ends has done its work when the lines are made.
      letters.append(
        SetLetter(
          scalar: scalar == PaperText.noBreak ? " " : scalar, face: face, index: glyph.index,
          advance: glyph.advance))
    }
    words[word] = letters
    return letters
  }

  /// How wide a text is on one line, in points.
  func width(_ text: String, in style: TypeStyle) throws(PaperFault) -> Double {
    try set(text, in: style).reduce(0) { $0 + $1.advance }
  }
}

/// One letter of a text, with the font that shows it.
struct SetLetter: Sendable {
  let scalar: Unicode.Scalar
  let face: Typeface
  let index: UInt
  let advance: Double

  /// Whether a line may not begin with it, since it belongs to the letter before.
  var isMark: Bool {
    guard scalar.value >= 0x300 else { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: return true
    default: return false
    }
  }
}
