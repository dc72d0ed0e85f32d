/// One act's grid, drawn on the server: a shape in each square, so that colour is never alone.
struct PictureGrid: Sendable {
  let act: PicturePage.Act
  let audiences: [String]
  let id: String

  /// The side of a square, and about how wide a letter is at the size of the labels.
  private static let side = 40
  private static let letter = 8

  /// The rows' labels in lines.
  private let labels: [[String]]

  init(act: PicturePage.Act, audiences: [String], id: String) {
    self.act = act
    self.audiences = audiences
    self.id = id
    labels = Self.labels(act.rows.map(\.channel))
  }

  /// Lines as short as two lines a row allow.
  private static func labels(_ channels: [String]) -> [[String]] {
    let widths = stride(from: 16, through: 40, by: 2).lazy.map { width in
      channels.map { $0.wrapped(to: width) }
    }
    return widths.first { rows in rows.allSatisfy { $0.count <= 2 } }
      ?? channels.map { $0.wrapped(to: 40) }
  }

  private var labelWidth: Int {
    (labels.flatMap(\.self).map(\.count).max() ?? 0) * Self.letter + 12
  }

  /// Headings climb at 50 degrees: what their length takes in height, and beyond the last square.
  private var headHeight: Int { (audiences.map(\.count).max() ?? 0) * Self.letter * 77 / 100 + 20 }
  private var overhang: Int {
    audiences.enumerated().map { place, audience in
      audience.count * Self.letter * 64 / 100 - (audiences.count - 1 - place) * Self.side
    }.max() ?? 0
  }

  private var width: Int { labelWidth + audiences.count * Self.side + max(4, overhang - 16) }
  private var height: Int { headHeight + act.rows.count * Self.side }

  var html: HTML {
    """
    <figure class="picture">
    <figcaption class="picture__caption">\(act.name.capitalisedFirst)</figcaption>
    <svg class="picture__drawing" width="\(width)" height="\(height)" \
    viewBox="0 0 \(width) \(height)" role="img" aria-describedby="\(id)-description">
    <title>\(act.name.capitalisedFirst): the answers</title>
    <desc id="\(id)-description">\(description)</desc>
    \(each: audiences.enumerated(), { head($0.element, at: $0.offset) })\
    \(each: act.rows.enumerated(), { row($0.element, at: $0.offset) })</svg>
    </figure>

    """
  }

  private func head(_ audience: String, at index: Int) -> HTML {
    let x = labelWidth + index * Self.side + Self.side / 2 + 2
    return """
      <text class="picture__head" transform="translate(\(x) \(headHeight - 8)) rotate(-50)">\
      \(audience)</text>

      """
  }

  private func row(_ row: PicturePage.Row, at index: Int) -> HTML {
    let y = headHeight + index * Self.side
    let lines = labels[index].enumerated()
    let first = y + Self.side / 2 + 5 - (labels[index].count - 1) * 9
    return """
      <text class="picture__label">\
      \(each: lines, { "<tspan x=\"\(labelWidth - 10)\" y=\"\(first + $0.offset * 18)\">\($0.element)</tspan>" })\
      </text>
      \(each: row.cells.enumerated(), { cell($0.element, column: $0.offset, y: y) })
      """
  }

  private func cell(_ cell: PicturePage.Cell?, column: Int, y: Int) -> HTML {
    let x = labelWidth + column * Self.side
    guard let cell else {
      return "<use href=\"#cell-none\" x=\"\(x)\" y=\"\(y)\"/>\n"
    }
    return """
      <use href="#cell-\(cell.word.name)" x="\(x)" y="\(y)"/>\
      \(if: cell.varies, "<use href=\"#cell-varies\" x=\"\(x)\" y=\"\(y)\"/>")

      """
  }

  /// How often each answer stands in the grid, so that those who cannot see it know its weight.
  private var description: String {
    let words = act.rows.flatMap(\.cells).compactMap { $0?.word }
    let counts = AnswerWord.allCases.compactMap { word in
      let count = words.count { $0 == word }
      return count == 0 ? nil : "\(word.words): \(count)"
    }
    return counts.joined(separator: ", ") + ". The tables below say the same in words."
  }
}
