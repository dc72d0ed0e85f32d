internal import CCairo
internal import Essentials

/// Draws pages whose every strip has its place.
struct PaperPress {
  let details: PaperDetails
  let fonts: FontBook

  /// The pages as a file.
  func press(_ pages: [[PlacedStrip]]) throws(PaperFault) -> [UInt8] {
    let surface = try PDFSurface(width: PageShape.width, height: PageShape.height)
    describe(surface)
    var outline = Outline()
    surface.begin("Document")
    let pageOf = Self.pages(in: pages)
    for (index, page) in pages.enumerated() {
      try furnish(surface, page: index + 1, of: pages.count)
      for placed in page {
        for drawn in placed.strip.decoration { try draw(drawn, at: placed.y, on: surface, pageOf) }
      }
      try draw(page, on: surface, pageOf, &outline)
      if index == pages.count - 1 { surface.end("Document") }
      surface.endPage()
    }
    return CatalogueAddition.added(to: try surface.finish(), language: "en-GB")
  }

  private func describe(_ surface: PDFSurface) {
    let made = String(details.madeAt.description.prefix(19)) + "Z"
    surface.set(CAIRO_PDF_METADATA_TITLE, PaperText.clean(details.title))
    surface.set(CAIRO_PDF_METADATA_AUTHOR, PaperText.clean(details.author))
    surface.set(CAIRO_PDF_METADATA_SUBJECT, PaperText.clean(details.subject))
    surface.set(CAIRO_PDF_METADATA_CREATOR, "Chaperone")
    surface.set(CAIRO_PDF_METADATA_CREATE_DATE, made)
    surface.set(CAIRO_PDF_METADATA_MOD_DATE, made)
  }

  private static func pages(in pages: [[PlacedStrip]]) -> [Place: Int] {
    var found: [Place: Int] = [:]
    for (index, page) in pages.enumerated() {
      for placed in page {
        if let heading = placed.strip.heading { found[heading.place] = index + 1 }
      }
    }
    return found
  }

  /// Draws what is read, each group of strips under its tag.
  private func draw(
    _ page: [PlacedStrip], on surface: PDFSurface, _ pageOf: [Place: Int],
    _ outline: inout Outline
  ) throws(PaperFault) {
    var open: (block: Int, tag: String)?
    for placed in page {
      let strip = placed.strip
      if let heading = strip.heading {
        if let tag = open?.tag { surface.end(tag) }
        open = nil
        outline.add(heading, to: surface)
        mark(heading.place, at: placed.y, on: surface)
      }
      let isSame = open?.block == strip.block && open?.tag == strip.group
      if !isSame {
        if let tag = open?.tag { surface.end(tag) }
        open = strip.group.map { (strip.block, $0) }
        if let tag = strip.group { surface.begin(tag) }
      }
      if let row = strip.row { surface.begin(row) }
      for part in strip.parts { try draw(part, at: placed.y, on: surface, pageOf) }
      if let row = strip.row { surface.end(row) }
    }
    if let tag = open?.tag { surface.end(tag) }
  }

  /// Marks a place that links lead to, a little above the heading.
  private func mark(_ place: Place, at y: Double, on surface: PDFSurface) {
    surface.begin(CAIRO_TAG_DEST, "\(place.name) x=\(Int(PageShape.side)) y=\(Int(y - 10))")
    surface.end(CAIRO_TAG_DEST)
  }

  private func draw(
    _ part: StripPart, at y: Double, on surface: PDFSurface, _ pageOf: [Place: Int]
  ) throws(PaperFault) {
    if let tag = part.tag { surface.begin(tag) }
    let link = part.link?.attributes
    if let link { surface.begin(CAIRO_TAG_LINK, link) }
    for drawn in part.drawn { try draw(drawn, at: y, on: surface, pageOf) }
    if link != nil { surface.end(CAIRO_TAG_LINK) }
    if let tag = part.tag { surface.end(tag) }
  }

  private func draw(
    _ drawn: Drawn, at y: Double, on surface: PDFSurface, _ pageOf: [Place: Int]
  ) throws(PaperFault) {
    switch drawn {
    case .box(let x, let top, let width, let height, let ink):
      surface.fill(x: PageShape.side + x, y: y + top, width: width, height: height, ink: ink)
    case .line(let line, let x, let baseline, let style):
      try show(line, x: PageShape.side + x, y: y + baseline, style, on: surface)
    case .pageNumber(let place, let right, let baseline, let style):
      guard let page = pageOf[place] else { return }
      try show(
        String(page), right: PageShape.side + right, y: y + baseline, style, on: surface)
    }
  }
}
