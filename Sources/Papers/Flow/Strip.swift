/// Something to draw, with its place counted from the top of its strip and the left margin.
enum Drawn: Sendable {
  case line(SetLine, x: Double, baseline: Double, TypeStyle)
  /// The number of the page on which a place is, ending at `right`.
  case pageNumber(Place, right: Double, baseline: Double, TypeStyle)
  case box(x: Double, y: Double, width: Double, height: Double, Ink)
}

/// What a listener is told together: a cell, a label, a line.
struct StripPart: Sendable {
  /// The structure tag of PDF (ISO 32000-1, 14.8.4); none where the strip's group says all.
  var tag: String?
  var link: PaperLink?
  var drawn: [Drawn]
}

/// A piece of the document that stays on one page: a line, a row of a table.
struct Strip: Sendable {
  /// The block that it belongs to, and the tag for all of the block's strips on a page.
  var block: Int
  var group: String?
  /// The tag of this strip within its group, such as a row.
  var row: String?
  /// Space above it, which falls away at the top of a page.
  var before: Double = 0
  var height: Double
  /// Whether it may not be the last on a page.
  var keepsNext = false
  var parts: [StripPart] = []
  /// Lines and grounds, which say nothing.
  var decoration: [Drawn] = []
  /// What comes again above it when it is the first on a page.
  var head: [Strip] = []
  /// The heading that it is.
  var heading: Heading?
  var endsPage = false

  /// A heading that the outline shows.
  struct Heading: Sendable {
    let title: String
    let rank: Int
    let place: Place
  }
}
