extension StripMaker {
  /// Sentences on a ground of their own, with a bar at the side.
  func note(
    _ title: String, _ paragraphs: [String], _ number: Int
  ) throws(PaperFault) -> [Strip] {
    let (x, width) = (14.0, PageShape.column - 28)
    var strips = [Strip(block: number, before: 12, height: 9)]
    strips += try text(title, .section, x: x, width: width, before: 0, tag: "P", number)
    for paragraph in paragraphs {
      strips.append(Strip(block: number, height: 4))
      strips += try text(paragraph, .body, x: x, width: width, before: 0, tag: "P", number)
    }
    strips.append(Strip(block: number, height: 9))
    for place in strips.indices {
      strips[place].keepsNext = place < strips.count - 1
      let height = strips[place].height + 0.3
      strips[place].decoration += [
        .box(x: 0, y: 0, width: PageShape.column, height: height, .sunk),
        .box(x: 0, y: 0, width: 3, height: height, .accent),
      ]
    }
    return strips
  }

  /// The headings of the first rank, with their pages.
  func contents(_ number: Int) throws(PaperFault) -> [Strip] {
    var strips: [Strip] = []
    for (target, block) in blocks.enumerated() {
      guard case .heading(let title, 1) = block else { continue }
      let style = TypeStyle.value
      let place = Self.place(of: target)
      let lines = try breaker.lines(title, in: style, width: PageShape.column - 40)
      for line in lines {
        let isLast = strips.count >= 0 && line.letters.count == lines.last?.letters.count
        var drawn: [Drawn] = [.line(line, x: 0, baseline: 3 + style.baseline, style)]
        if isLast {
          drawn.append(
            .pageNumber(place, right: PageShape.column, baseline: 3 + style.baseline, style))
        }
        strips.append(
          Strip(
            block: number, group: "TOC", row: "TOCI", height: style.leading + 6,
            parts: [StripPart(link: .place(place), drawn: drawn)],
            decoration: [
              .box(x: 0, y: style.leading + 5.5, width: PageShape.column, height: 0.5, .hairline)
            ]))
      }
    }
    return strips
  }

  /// Letters in groups, large, four groups to a line.
  func groups(_ groups: [String], _ number: Int) throws(PaperFault) -> [Strip] {
    let style = TypeStyle(face: .mono, size: 15, leading: 30)
    let step = PageShape.column / 4
    var strips = [Strip(block: number, before: 12, height: 4, keepsNext: true)]
    for start in stride(from: 0, to: groups.count, by: 4) {
      var parts: [StripPart] = []
      for (place, group) in groups[start..<min(start + 4, groups.count)].enumerated() {
        let line = try breaker.lines(group, in: style, width: step - 6)[0]
        let x = Double(place) * step + 8
        parts.append(
          StripPart(drawn: [.line(line, x: x, baseline: style.baseline, style)]))
      }
      strips.append(
        Strip(
          block: number, group: "P", height: style.leading, keepsNext: true, parts: parts,
          decoration: [
            .box(x: 0, y: 0, width: PageShape.column, height: style.leading + 0.3, .sunk)
          ]))
    }
    strips.append(Strip(block: number, height: 8))
    return strips
  }

  /// Lines to be filled in by hand.
  func blanks(_ names: [String], _ number: Int) throws(PaperFault) -> [Strip] {
    var strips: [Strip] = []
    for name in names {
      let line = try breaker.lines(name, in: .name, width: 126)[0]
      strips.append(
        Strip(
          block: number, group: "L", row: "LI", height: 32,
          parts: [
            StripPart(tag: "Lbl", drawn: [.line(line, x: 0, baseline: 26, .name)])
          ],
          decoration: [.box(x: 132, y: 28, width: PageShape.column - 132, height: 0.6, .edge)]))
    }
    return strips
  }
}
