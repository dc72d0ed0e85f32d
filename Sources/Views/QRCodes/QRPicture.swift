/// A QR code as a drawing, always dark on light, with what it leads to as its name.
///
/// Whoever cannot use a camera needs the same in words beside it.
package struct QRPicture: Illustrated {
  let code: QRCode
  let title: String
  let name: String

  /// A drawing of a text under a title; `name` tells several on one page apart.
  ///
  /// Nothing when the text is too long, so that a page falls back to the words beside it.
  package init?(_ text: String, title: String, name: String = "qr") {
    guard let code = QRCode(text) else { return nil }
    self.code = code
    self.title = title
    self.name = name
  }

  /// Light modules around the symbol (ISO/IEC 18004:2015, 6.3.8).
  private static let margin = 4

  package var html: HTML {
    let side = code.side + 2 * Self.margin
    return """
      <svg class="qr" viewBox="0 0 \(side) \(side)" width="\(side * 4)" height="\(side * 4)" \
      role="img" aria-labelledby="\(name)-title" shape-rendering="crispEdges">
      <title id="\(name)-title">\(title)</title>
      <rect width="\(side)" height="\(side)" fill="#fff"/>
      <path fill="#000" d="\(path)"/>
      </svg>

      """
  }

  /// Runs of dark modules, one rectangle each.
  private var path: String {
    var path = ""
    for row in 0..<code.side {
      var column = 0
      while column < code.side {
        let start = column
        while column < code.side, code[row, column] { column += 1 }
        if column > start {
          path += "M\(start + Self.margin) \(row + Self.margin)h\(column - start)v1H"
          path += "\(start + Self.margin)z"
        }
        column = max(column, start + 1)
      }
    }
    return path
  }

  package static let examples: KeyValuePairs<String, QRPicture> = {
    guard
      let picture = QRPicture(
        "https://policy.larkfield.example/acknowledge/at/7f3k",
        title: "QR code of the address below")
    else { return [:] }
    return ["address": picture]
  }()
}
