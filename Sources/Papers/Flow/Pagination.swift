/// Puts strips on pages: what must stay together goes to the next page together.
struct Pagination {
  private var pages: [[PlacedStrip]] = [[]]
  private var y = PageShape.top
  private var waiting: [Strip] = []

  /// Takes the next strip of the document.
  mutating func add(_ strip: Strip) {
    if strip.endsPage {
      flush()
      turn()
      return
    }
    waiting.append(strip)
    if !strip.keepsNext { flush() }
  }

  /// The pages, when everything has been added.
  var finished: [[PlacedStrip]] {
    mutating get {
      flush()
      if pages.count > 1, pages.last?.isEmpty == true { pages.removeLast() }
      return pages
    }
  }

  private var isEmptyPage: Bool { pages.last?.isEmpty ?? true }

  /// Places the strips that wait for each other, on the next page if they do not fit on this one.
  private mutating func flush() {
    let chain = waiting
    waiting = []
    let needed = chain.reduce(0) { $0 + $1.before + $1.height }
    if y + needed > PageShape.bottom, needed <= PageShape.room { turn() }
    for strip in chain { place(strip) }
  }

  private mutating func place(_ strip: Strip) {
    if !isEmptyPage, y + strip.before + strip.height > PageShape.bottom { turn() }
    if isEmptyPage { for head in strip.head { put(head) } }
    put(strip)
  }

  private mutating func put(_ strip: Strip) {
    if !isEmptyPage { y += strip.before }
    pages[pages.count - 1].append(PlacedStrip(strip: strip, y: y))
    y += strip.height
  }

  private mutating func turn() {
    if !isEmptyPage { pages.append([]) }
    y = PageShape.top
  }
}

/// A strip with its place on the page.
struct PlacedStrip: Sendable {
  let strip: Strip
  /// From the top of the page, in points.
  let y: Double
}
