internal import CCairo

/// A typeface at one size, with what is known of its letters.
final class ScaledFont {
  let pointer: OpaquePointer
  private var known: [Unicode.Scalar: Glyph] = [:]

  /// A letter's number in the font and how far it moves the pen.
  struct Glyph {
    let index: UInt
    let advance: Double
    /// Whether the font has the letter; if not, what is drawn is an empty box.
    var isThere: Bool { index != 0 }
  }

  /// Opens a typeface, without fitting letters to pixels: paper has none, and widths stay true.
  init(_ face: Typeface, size: Double) throws(PaperFault) {
    let toy = cairo_toy_font_face_create(
      face.family, CAIRO_FONT_SLANT_NORMAL,
      face.isBold ? CAIRO_FONT_WEIGHT_BOLD : CAIRO_FONT_WEIGHT_NORMAL)
    let options = cairo_font_options_create()
    defer {
      cairo_font_face_destroy(toy)
      cairo_font_options_destroy(options)
    }
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    var scale = cairo_matrix_t(xx: size, yx: 0, xy: 0, yy: size, x0: 0, y0: 0)
    var page = cairo_matrix_t(xx: 1, yx: 0, xy: 0, yy: 1, x0: 0, y0: 0)
    guard let font = cairo_scaled_font_create(toy, &scale, &page, options) else {
      throw PaperFault("opening a typeface", CAIRO_STATUS_NO_MEMORY)
    }
    pointer = font
    try PaperFault.check(cairo_scaled_font_status(font), "opening \(face.family)")
  }

  deinit { cairo_scaled_font_destroy(pointer) }

  /// The letter as this font has it.
  func glyph(_ scalar: Unicode.Scalar) throws(PaperFault) -> Glyph {
    if let glyph = known[scalar] { return glyph }
    let text = String(scalar)
    var found: UnsafeMutablePointer<cairo_glyph_t>?
    var count: Int32 = 0
    let status = cairo_scaled_font_text_to_glyphs(
      pointer, 0, 0, text, Int32(text.utf8.count), &found, &count, nil, nil, nil)
    defer { cairo_glyph_free(found) }
    try PaperFault.check(status, "looking up a letter")
    guard count > 0, var first = found?.pointee else { return Glyph(index: 0, advance: 0) }
    var extents = cairo_text_extents_t()
    cairo_scaled_font_glyph_extents(pointer, &first, 1, &extents)
    let glyph = Glyph(index: UInt(first.index), advance: extents.x_advance)
    known[scalar] = glyph
    return glyph
  }
}
