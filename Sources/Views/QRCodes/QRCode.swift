/// A QR code of bytes, at level M: a quarter of what is printed on paper gets smudged or folded,
/// and this level bears fifteen per cent (ISO/IEC 18004:2015, byte mode, versions 1 to 10).
package struct QRCode: Sendable {
  /// Modules along a side, without the light margin.
  package let side: Int
  /// The modules row by row; dark where true.
  package let modules: [Bool]

  /// The code of a text in UTF-8, or nothing when it is longer than 213 bytes.
  package init?(_ text: String) {
    self.init(bytes: Array(text.utf8))
  }

  /// The code of some bytes, with the mask that is read most easily unless told which.
  init?(bytes: [UInt8], mask: Int? = nil) {
    guard let version = QRVersion.smallest(for: bytes.count) else { return nil }
    var blank = QRGrid(version)
    blank.write(QRCodewords(bytes, in: version).interleaved)
    let masks = mask.map { $0...$0 } ?? 0...7
    let candidates = masks.map { mask in
      var grid = blank
      grid.apply(mask: mask)
      grid.drawFormat(mask: mask)
      return (grid: grid, penalty: QRMask.penalty(of: grid))
    }
    guard let best = candidates.min(by: { $0.penalty < $1.penalty }) else { return nil }
    side = version.side
    modules = best.grid.dark
  }

  /// The module at a place.
  subscript(row: Int, column: Int) -> Bool { modules[row * side + column] }
}
