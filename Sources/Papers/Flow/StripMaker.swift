/// Makes strips of blocks: everything is measured here, and nothing has a page yet.
struct StripMaker {
  let fonts: FontBook
  let blocks: [PaperBlock]

  var breaker: LineBreaker { LineBreaker(fonts: fonts) }

  /// The whole document in strips.
  func strips() throws(PaperFault) -> [Strip] {
    var strips: [Strip] = []
    for (number, block) in blocks.enumerated() {
      if case .table = block, number > 0, case .paragraph = blocks[number - 1], !strips.isEmpty {
        // What introduces a table is read with it.
        strips[strips.count - 1].keepsNext = true
      }
      strips += try self.strips(of: block, number)
    }
    return strips
  }

  private func strips(of block: PaperBlock, _ number: Int) throws(PaperFault) -> [Strip] {
    switch block {
    case .title(let text, let above): try title(text, above: above, number)
    case .heading(let text, let rank): try heading(text, rank: rank, number)
    case .paragraph(let text, let voice): try paragraph(text, voice, number)
    case .marked(let mark, let text, let depth):
      try marked(mark, text, depth: depth, number)
    case .quotation(let text): try quotation(text, number)
    case .facts(let facts): try self.facts(facts, number)
    case .verbatim(let text): try verbatim(text, number)
    case .table(let table): try self.table(table, number)
    case .note(let title, let paragraphs): try note(title, paragraphs, number)
    case .contents: try contents(number)
    case .web(let address): try web(address, number)
    case .groups(let groups): try self.groups(groups, number)
    case .blanks(let names): try blanks(names, number)
    case .gap(let points): [Strip(block: number, height: points)]
    case .newPage: [Strip(block: number, height: 0, endsPage: true)]
    }
  }

  /// The lines of one text as strips under one tag; neither the first nor the last stands alone.
  func text(
    _ text: String, _ style: TypeStyle, x: Double = 0, width: Double = PageShape.measure,
    before: Double, tag: String, _ number: Int
  ) throws(PaperFault) -> [Strip] {
    let lines = try breaker.lines(text, in: style, width: width)
    return lines.enumerated().map { place, line in
      let isLoneStart = place == 0 && lines.count > 1
      let isLoneEnd = place == lines.count - 2
      return Strip(
        block: number, group: tag, before: place == 0 ? before : 0, height: style.leading,
        keepsNext: isLoneStart || isLoneEnd,
        parts: [StripPart(drawn: [.line(line, x: x, baseline: style.baseline, style)])])
    }
  }

  /// Where a heading can be found.
  static func place(of number: Int) -> Place { Place(number: number) }
}
