extension StripMaker {
  /// One cell of a row: its text set in lines, and where they stand.
  struct SetCell {
    let tag: String
    let lines: [SetLine]
    let style: TypeStyle
    let x: Double
    let width: Double
    var atRight = false
  }

  /// Rows taller than this go over more than one strip, so that head and row fit on a page.
  private static let tallest = PageShape.room * 0.6

  /// A row of cells; one that is too tall is divided between lines.
  func row(
    _ cells: [SetCell], group: String, tag: String, padding: Double, _ number: Int
  ) -> [Strip] {
    let leading = cells.map(\.style.leading).max() ?? 1
    let most = max(1, Int(Self.tallest / leading))
    let count = max(1, cells.map(\.lines.count).max() ?? 1)
    return stride(from: 0, to: count, by: most).map { start in
      let end = min(start + most, count)
      let parts = cells.map { cell in
        let shown = cell.lines[min(start, cell.lines.count)..<min(end, cell.lines.count)]
        let drawn = shown.enumerated().map { place, line -> Drawn in
          let top = padding + Double(place) * leading
          let x = cell.atRight ? cell.x + cell.width - line.width : cell.x
          return .line(line, x: x, baseline: top + cell.style.baseline, cell.style)
        }
        return StripPart(tag: cell.tag, drawn: drawn)
      }
      return Strip(
        block: number, group: group, row: tag,
        height: 2 * padding + Double(end - start) * leading, parts: parts)
    }
  }

  /// Names at the left, values beside them.
  func facts(_ facts: [PaperFact], _ number: Int) throws(PaperFault) -> [Strip] {
    let column = 128.0
    var strips: [Strip] = [Strip(block: number, height: 5)]
    for fact in facts {
      let style: TypeStyle = fact.isDigest ? .digest : .value
      let names = try breaker.lines(fact.name, in: .name, width: column - 12)
      let values = try breaker.lines(fact.value, in: style, width: PageShape.column - column)
      strips += row(
        [
          SetCell(tag: "Lbl", lines: names, style: .name, x: 0, width: column - 12),
          SetCell(
            tag: "LBody", lines: values, style: style, x: column,
            width: PageShape.column - column),
        ], group: "L", tag: "LI", padding: 2.5, number
      ).map(Self.ruledBelow)
    }
    return strips
  }

  /// A table, with its head in front of the first row and of whatever row begins a page.
  func table(_ table: PaperTable, _ number: Int) throws(PaperFault) -> [Strip] {
    let gap = 10.0
    let least = table.columns.reduce(0) { $0 + $1.share } * 0.05
    let shares = table.columns.reduce(0) { $0 + max($1.share, least) }
    let room = PageShape.column - gap * Double(max(table.columns.count - 1, 0))
    var x = 0.0
    let columns = table.columns.map { column in
      let width = room * max(column.share, least) / max(shares, 0.01)
      defer { x += width + gap }
      return (column: column, x: x, width: width)
    }
    func cells(_ texts: [String], _ style: TypeStyle, tag: String) throws(PaperFault) -> [SetCell] {
      var cells: [SetCell] = []
      for (text, place) in zip(texts, columns) {
        let style = style == .cell && place.column.content == .digests ? .cellDigest : style
        let lines = try breaker.lines(text, in: style, width: place.width)
        cells.append(
          SetCell(
            tag: tag, lines: lines, style: style, x: place.x, width: place.width,
            atRight: place.column.content == .figures))
      }
      return cells
    }
    let titles = try cells(table.columns.map(\.title), .cellHead, tag: "TH")
    let head = row(titles, group: "Table", tag: "TR", padding: 3, number).map { strip in
      var strip = strip
      strip.keepsNext = true
      strip.decoration.append(
        .box(x: 0, y: strip.height - 0.8, width: PageShape.column, height: 0.8, .edge))
      return strip
    }
    var strips = try caption(table.caption, number)
    strips += head
    let comesAgain = head.reduce(0) { $0 + $1.height } <= PageShape.room * 0.3
    for texts in table.rows {
      let pieces = row(
        try cells(texts, .cell, tag: "TD"), group: "Table", tag: "TR", padding: 3.5, number)
      strips += pieces.map { piece in
        var piece = Self.ruledBelow(piece)
        if comesAgain { piece.head = head }
        return piece
      }
    }
    let isShort = strips.reduce(0) { $0 + $1.before + $1.height } <= PageShape.room * 0.4
    if isShort {
      for place in strips.indices.dropLast() { strips[place].keepsNext = true }
    }
    return strips + [Strip(block: number, height: 6)]
  }

  private func caption(_ caption: String?, _ number: Int) throws(PaperFault) -> [Strip] {
    guard let caption else { return [Strip(block: number, height: 7, keepsNext: true)] }
    let lines = try text(
      caption, .caption, width: PageShape.column, before: 14, tag: "Caption", number)
    return (lines + [Strip(block: number, height: 2)]).map { strip in
      var strip = strip
      strip.keepsNext = true
      return strip
    }
  }

  /// The strip with a fine line under it.
  private static func ruledBelow(_ strip: Strip) -> Strip {
    var strip = strip
    strip.decoration.append(
      .box(x: 0, y: strip.height - 0.5, width: PageShape.column, height: 0.5, .hairline))
    return strip
  }
}
