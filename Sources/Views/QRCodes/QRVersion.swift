/// One of the sizes of a QR code, with how its codewords are cut into blocks at level M
/// (ISO/IEC 18004:2015, tables 7 and 9).
struct QRVersion: Sendable, Hashable {
  /// A run of blocks that are equally long.
  struct Blocks: Sendable, Hashable {
    let count: Int
    let data: Int
  }

  /// From 1 to 10.
  let number: Int
  /// Codewords for correction in each block.
  let correction: Int
  /// The shorter blocks first.
  let blocks: [Blocks]
  /// The centres of the small squares that help a camera, along either side.
  let alignment: [Int]

  /// Modules along a side.
  var side: Int { 17 + 4 * number }

  /// Codewords of data in all blocks.
  var dataCodewords: Int { blocks.reduce(0) { $0 + $1.count * $1.data } }

  /// Bits that say how many bytes follow (table 3).
  var lengthBits: Int { number < 10 ? 8 : 16 }

  /// The most bytes that fit, after the mode and the length.
  var capacity: Int { (dataCodewords * 8 - 4 - lengthBits) / 8 }

  /// The smallest version into which so many bytes fit, or nothing when there is none here.
  static func smallest(for count: Int) -> QRVersion? { all.first { $0.capacity >= count } }

  /// Versions 1 to 10, which hold up to 213 bytes: more than any address of ours has.
  static let all = [
    QRVersion(1, correction: 10, [Blocks(count: 1, data: 16)], []),
    QRVersion(2, correction: 16, [Blocks(count: 1, data: 28)], [6, 18]),
    QRVersion(3, correction: 26, [Blocks(count: 1, data: 44)], [6, 22]),
    QRVersion(4, correction: 18, [Blocks(count: 2, data: 32)], [6, 26]),
    QRVersion(5, correction: 24, [Blocks(count: 2, data: 43)], [6, 30]),
    QRVersion(6, correction: 16, [Blocks(count: 4, data: 27)], [6, 34]),
    QRVersion(7, correction: 18, [Blocks(count: 4, data: 31)], [6, 22, 38]),
    QRVersion(
      8, correction: 22, [Blocks(count: 2, data: 38), Blocks(count: 2, data: 39)], [6, 24, 42]),
    QRVersion(
      9, correction: 22, [Blocks(count: 3, data: 36), Blocks(count: 2, data: 37)], [6, 26, 46]),
    QRVersion(
      10, correction: 26, [Blocks(count: 4, data: 43), Blocks(count: 1, data: 44)], [6, 28, 50]),
  ]

  private init(_ number: Int, correction: Int, _ blocks: [Blocks], _ alignment: [Int]) {
    self.number = number
    self.correction = correction
    self.blocks = blocks
    self.alignment = alignment
  }
}
