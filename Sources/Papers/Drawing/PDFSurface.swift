internal import CCairo

/// A PDF that grows in memory, drawn by cairo.
///
/// The one place where pointers of the library are held, beside `ScaledFont`.
final class PDFSurface {
  private let sink = Sink()
  private let surface: OpaquePointer
  private let context: OpaquePointer

  /// Where the library's bytes arrive.
  private final class Sink {
    var bytes: [UInt8] = []
  }

  /// Begins a document with pages of one size, in points.
  init(width: Double, height: Double) throws(PaperFault) {
    let surface = cairo_pdf_surface_create_for_stream(
      { sink, data, length in
        guard let sink, let data else { return CAIRO_STATUS_WRITE_ERROR }
        Unmanaged<Sink>.fromOpaque(sink).takeUnretainedValue().bytes
          .append(contentsOf: UnsafeBufferPointer(start: data, count: Int(length)))
        return CAIRO_STATUS_SUCCESS
      }, Unmanaged.passUnretained(sink).toOpaque(), width, height)
    guard let surface, let context = cairo_create(surface) else {
      throw PaperFault("beginning a document", CAIRO_STATUS_NO_MEMORY)
    }
    self.surface = surface
    self.context = context
    try PaperFault.check(cairo_status(context), "beginning a document")
  }

  deinit {
    // Destroying finishes, and finishing writes: the sink is still there.
    cairo_destroy(context)
    cairo_surface_destroy(surface)
  }

  /// Ends the document and gives its bytes.
  func finish() throws(PaperFault) -> [UInt8] {
    try PaperFault.check(cairo_status(context), "drawing")
    cairo_surface_finish(surface)
    try PaperFault.check(cairo_surface_status(surface), "ending a document")
    return sink.bytes
  }

  /// Ends a page.
  func endPage() { cairo_show_page(context) }

  /// What the document says about itself.
  func set(_ field: cairo_pdf_metadata_t, _ text: String) {
    cairo_pdf_surface_set_metadata(surface, field, text)
  }

  /// A line of the table of contents that a reader shows beside the pages; gives its number.
  func addOutline(_ title: String, under parent: Int32, to place: Place) -> Int32 {
    cairo_pdf_surface_add_outline(
      surface, parent, title, place.link, parent == 0 ? CAIRO_PDF_OUTLINE_FLAG_OPEN : .init(0))
  }

  /// Says what the drawing that follows is, for those who listen to the document.
  func begin(_ tag: String, _ attributes: String = "") {
    cairo_tag_begin(context, tag, attributes)
  }

  /// Ends what `begin` began.
  func end(_ tag: String) { cairo_tag_end(context, tag) }

  /// Fills a rectangle.
  func fill(x: Double, y: Double, width: Double, height: Double, ink: Ink) {
    cairo_set_source_rgb(context, ink.red, ink.green, ink.blue)
    cairo_rectangle(context, x, y, width, height)
    cairo_fill(context)
  }

  /// Shows letters of one font, each with the text that it stands for.
  func show(
    _ letters: [(scalar: Unicode.Scalar, index: UInt, x: Double)], y: Double,
    font: ScaledFont, ink: Ink
  ) {
    cairo_set_source_rgb(context, ink.red, ink.green, ink.blue)
    cairo_set_scaled_font(context, font.pointer)
    var text = String.UnicodeScalarView()
    text.append(contentsOf: letters.map(\.scalar))
    let bytes = String(text)
    let glyphs = letters.map { cairo_glyph_t(index: $0.index, x: $0.x, y: y) }
    let clusters = letters.map {
      cairo_text_cluster_t(num_bytes: Int32(UTF8.width($0.scalar)), num_glyphs: 1)
    }
    cairo_show_text_glyphs(
      context, bytes, Int32(bytes.utf8.count), glyphs, Int32(glyphs.count), clusters,
      Int32(clusters.count), .init(0))
  }
}
