/// Fills values up, so that their length tells little: one bit, then zeros, to whole blocks of 32
/// bytes (ISO 7816-4).
enum Padding {
  /// The value filled up; always longer than it was.
  static func add(to value: [UInt8]) -> [UInt8] {
    value + [0x80] + [UInt8](repeating: 0, count: block - 1 - value.count % block)
  }

  /// The value itself; nothing when it was not filled up.
  static func remove(from padded: [UInt8]) -> [UInt8]? {
    guard padded.count % block == 0, let mark = padded.lastIndex(where: { $0 != 0 }),
      padded[mark] == 0x80, padded.count - mark <= block
    else { return nil }
    return Array(padded[..<mark])
  }

  private static let block = 32
}
