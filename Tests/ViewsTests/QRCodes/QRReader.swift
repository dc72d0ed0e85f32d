import Testing

@testable import Views

/// Reads a symbol that is not smudged, for tests: the mask from the symbol, then the codewords in
/// their order, then the bytes.
struct QRReader {
  private let code: QRCode
  private let version: QRVersion

  init(_ code: QRCode) throws {
    self.code = code
    version = try #require(QRVersion.all.first { $0.side == code.side })
  }

  /// The bytes in byte mode.
  func bytes() throws -> [UInt8] {
    let bits: [Bool] = data().flatMap { byte in
      (0..<8).reversed().map { byte >> UInt8($0) & 1 == 1 }
    }
    func number(_ start: Int, _ width: Int) -> Int {
      bits[start..<(start + width)].reduce(0) { $0 * 2 + ($1 ? 1 : 0) }
    }
    try #require(number(0, 4) == 0b0100)
    let length = number(4, version.lengthBits)
    let start = 4 + version.lengthBits
    return (0..<length).map { UInt8(truncatingIfNeeded: number(start + 8 * $0, 8)) }
  }

  private var mask: Int {
    // The five bits of level and mask stand left of the upper finder, hidden by a pattern.
    let shown = (0..<5).map { code[8, $0] }.reduce(0) { $0 * 2 + ($1 ? 1 : 0) }
    return (shown ^ 0b10101) & 0b111
  }

  private func data() -> [UInt8] {
    let places = QRGrid(version).free
    let bits = places.map { place in
      let (row, column) = (place / code.side, place % code.side)
      return code[row, column] != QRMask.holds(mask, row, column)
    }
    let words = stride(from: 0, to: bits.count - 7, by: 8).map { start in
      bits[start..<(start + 8)].reduce(UInt8(0)) { $0 << 1 | ($1 ? 1 : 0) }
    }
    return untangled(words)
  }

  /// The blocks' data one after another, from the order in which they were woven together.
  private func untangled(_ words: [UInt8]) -> [UInt8] {
    let lengths = version.blocks.flatMap { Array(repeating: $0.data, count: $0.count) }
    var blocks = lengths.map { _ in [UInt8]() }
    var next = 0
    for column in 0..<(lengths.max() ?? 0) {
      for (block, length) in lengths.enumerated() where column < length {
        blocks[block].append(words[next])
        next += 1
      }
    }
    return blocks.flatMap(\.self)
  }
}
