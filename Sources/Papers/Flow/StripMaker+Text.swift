extension StripMaker {
  /// The document's name, large, with the words above it.
  func title(_ text: String, above: String, _ number: Int) throws(PaperFault) -> [Strip] {
    var strips: [Strip] = []
    if !above.isEmpty {
      strips += try self.text(above, .section, before: 0, tag: "P", number)
      strips.append(Strip(block: number, height: 6))
    }
    strips += try self.text(
      text, .title, width: PageShape.column, before: 0, tag: "H1", number)
    return strips
  }

  /// A heading, which stays with what follows it.
  func heading(_ text: String, rank: Int, _ number: Int) throws(PaperFault) -> [Strip] {
    let style: TypeStyle = rank == 1 ? .chapter : rank == 2 ? .section : .group
    let before: Double = rank == 1 ? 30 : rank == 2 ? 18 : 12
    var strips = try self.text(
      text, style, width: PageShape.column, before: before, tag: "H\(rank)", number)
    for place in strips.indices { strips[place].keepsNext = true }
    strips[0].heading = Strip.Heading(
      title: PaperText.clean(text).replacing("\n", with: " "), rank: rank,
      place: Self.place(of: number))
    if rank == 1 {
      strips.append(
        Strip(
          block: number, height: 6, keepsNext: true,
          decoration: [.box(x: 0, y: 5, width: PageShape.column, height: 0.8, .accent)]))
    }
    return strips
  }

  /// A paragraph of the document's own words.
  func paragraph(
    _ text: String, _ voice: PaperVoice, _ number: Int
  ) throws(PaperFault) -> [Strip] {
    let strips =
      switch voice {
      case .lead: try self.text(text, .lead, before: 9, tag: "P", number)
      case .body: try self.text(text, .body, before: 7, tag: "P", number)
      case .aside: try self.text(text, .aside, before: 6, tag: "P", number)
      }
    return Self.announcing(text, strips)
  }

  /// A paragraph with its number, letter or point at the side.
  func marked(
    _ mark: String, _ text: String, depth: Int, _ number: Int
  ) throws(PaperFault) -> [Strip] {
    let indent = Double(depth) * 26
    let style = TypeStyle.body
    var markStyle = TypeStyle.value
    markStyle.leading = style.leading
    markStyle.ink = .soft
    let side = max(26, try fonts.width(PaperText.clean(mark), in: markStyle) + 8)
    var strips = try self.text(
      text, style, x: indent + side, width: PageShape.measure + 26 - indent - side,
      before: depth == 0 ? 7 : 3, tag: "P", number)
    let label = try breaker.lines(mark, in: markStyle, width: side)[0]
    strips[0].parts.insert(
      StripPart(drawn: [.line(label, x: indent, baseline: style.baseline, markStyle)]), at: 0)
    return Self.announcing(text, strips)
  }

  /// A sentence that ends in a colon stays with what it announces.
  private static func announcing(_ text: String, _ strips: [Strip]) -> [Strip] {
    guard text.hasSuffix(":") else { return strips }
    var strips = strips
    strips[strips.count - 1].keepsNext = true
    return strips
  }

  /// Words of somebody else, behind a line at the side.
  func quotation(_ text: String, _ number: Int) throws(PaperFault) -> [Strip] {
    var strips = try self.text(
      text, .body, x: 18, width: PageShape.measure - 18, before: 8, tag: "BlockQuote", number)
    for place in strips.indices {
      strips[place].decoration.append(
        .box(x: 4, y: 0, width: 2, height: strips[place].height, .hairline))
    }
    return strips
  }

  /// Lines of one width of letter, on a ground that shows where they begin and end.
  func verbatim(_ text: String, _ number: Int) throws(PaperFault) -> [Strip] {
    let style = TypeStyle.verbatim
    var strips = try self.text(
      text, style, x: 8, width: PageShape.column - 16, before: 0, tag: "Code", number)
    for place in strips.indices {
      strips[place].decoration.append(
        .box(x: 0, y: -0.2, width: PageShape.column, height: style.leading + 0.4, .sunk))
    }
    let edge = Strip(
      block: number, before: 0, height: 5,
      decoration: [.box(x: 0, y: 0, width: PageShape.column, height: 5, .sunk)])
    var (first, last) = (edge, edge)
    first.before = 9
    first.keepsNext = true
    strips[strips.count - 1].keepsNext = true
    last.keepsNext = false
    return [first] + strips + [last, Strip(block: number, height: 4)]
  }

  /// An address that can be followed, written out for those who hold the paper.
  func web(_ address: String, _ number: Int) throws(PaperFault) -> [Strip] {
    var style = TypeStyle.value
    style.ink = .accent
    var strips = try self.text(
      address, style, width: PageShape.column, before: 4, tag: "P", number)
    for place in strips.indices { strips[place].parts[0].link = .web(address) }
    return strips
  }
}
