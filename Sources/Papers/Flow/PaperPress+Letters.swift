internal import CCairo
internal import Essentials

extension PaperPress {
  /// Shows a line of text, one font after the other.
  func show(
    _ line: SetLine, x: Double, y: Double, _ style: TypeStyle, on surface: PDFSurface
  ) throws(PaperFault) {
    let places = ReadingOrder.places(line.letters)
    var start = 0
    while start < line.letters.count {
      let face = line.letters[start].face
      var end = start
      while end < line.letters.count, line.letters[end].face == face { end += 1 }
      let font = try fonts.font(face, size: style.size)
      surface.show(
        (start..<end).map { (line.letters[$0].scalar, line.letters[$0].index, x + places[$0]) },
        y: y, font: font, ink: style.ink)
      start = end
    }
  }

  /// Shows a few words that end at a place.
  func show(
    _ text: String, right: Double, y: Double, _ style: TypeStyle, on surface: PDFSurface
  ) throws(PaperFault) {
    var line = SetLine()
    line.letters = try fonts.set(text, in: style)
    line.width = try fonts.width(text, in: style)
    try show(line, x: right - line.width, y: y, style, on: surface)
  }

  /// The running head and the page's number; the first page has its own head.
  func furnish(_ surface: PDFSurface, page: Int, of count: Int) throws(PaperFault) {
    let style = TypeStyle.furniture
    let right = PageShape.width - PageShape.side
    try show(
      "Page \(page) of \(count)", right: right, y: PageShape.footBaseline, style, on: surface)
    guard page > 1 else { return }
    try show(
      "Made on \(details.madeOn.words)", right: right, y: PageShape.headBaseline, style,
      on: surface)
    let breaker = LineBreaker(fonts: fonts)
    let school = details.school.replacing("\n", with: " ")
    let title = details.title.replacing("\n", with: " ")
    let head = try breaker.lines(school, in: style, width: PageShape.column - 170)[0]
    try show(head, x: PageShape.side, y: PageShape.headBaseline, style, on: surface)
    let foot = try breaker.lines(title, in: style, width: PageShape.column - 90)[0]
    try show(foot, x: PageShape.side, y: PageShape.footBaseline, style, on: surface)
    surface.fill(
      x: PageShape.side, y: PageShape.headBaseline + 7, width: PageShape.column, height: 0.5,
      ink: .hairline)
  }
}

/// The table of contents that a reader shows beside the pages.
struct Outline {
  private var chapter: Int32 = 0

  /// Adds a heading of the first or second rank.
  mutating func add(_ heading: Strip.Heading, to surface: PDFSurface) {
    switch heading.rank {
    case 1: chapter = surface.addOutline(heading.title, under: 0, to: heading.place)
    case 2: _ = surface.addOutline(heading.title, under: chapter, to: heading.place)
    default: break
    }
  }
}
