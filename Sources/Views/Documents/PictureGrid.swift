/// One act's grid, drawn on the server: a shape in each square, so that colour is never alone.
struct PictureGrid: Sendable {
  let act: PicturePage.Act
  let audiences: [String]
  let id: String

  private static let side = 44
  private static let labelWidth = 168
  private static let headHeight = 112

  private var width: Int { Self.labelWidth + audiences.count * Self.side + 48 }
  private var height: Int { Self.headHeight + act.rows.count * Self.side + 4 }

  var html: HTML {
    """
    <figure class="picture">
    <figcaption class="picture__caption">\(act.name.capitalisedFirst)</figcaption>
    <svg class="picture__drawing" viewBox="0 0 \(width) \(height)" role="img" \
    aria-describedby="\(id)-description">
    <title>\(act.name.capitalisedFirst): the answers</title>
    <desc id="\(id)-description">\(description)</desc>
    \(each: audiences.enumerated(), { head($0.element, at: $0.offset) })\
    \(each: act.rows.enumerated(), { row($0.element, at: $0.offset) })</svg>
    </figure>

    """
  }

  private func head(_ audience: String, at index: Int) -> HTML {
    let x = Self.labelWidth + index * Self.side + Self.side / 2
    let y = Self.headHeight - 10
    return """
      <text class="picture__head" transform="translate(\(x) \(y)) rotate(-40)">\(audience)</text>

      """
  }

  private func row(_ row: PicturePage.Row, at index: Int) -> HTML {
    let y = Self.headHeight + index * Self.side
    return """
      <text class="picture__label" x="\(Self.labelWidth - 12)" y="\(y + 28)">\(row.channel)</text>
      \(each: row.cells.enumerated(), { cell($0.element, column: $0.offset, y: y) })
      """
  }

  private func cell(_ cell: PicturePage.Cell?, column: Int, y: Int) -> HTML {
    let x = Self.labelWidth + column * Self.side
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

extension String {
  /// The text with its first letter made a capital, to begin a caption with words from a sentence.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
