/// Bytes turned into the codewords that a symbol shows, in the order in which it shows them.
struct QRCodewords: Sendable {
  let version: QRVersion
  /// Data and correction, interleaved (ISO/IEC 18004:2015, 7.6).
  let interleaved: [UInt8]

  /// Codewords for bytes that fit into the version.
  init(_ bytes: [UInt8], in version: QRVersion) {
    self.version = version
    interleaved = Self.interleave(Self.data(bytes, in: version), in: version)
  }

  /// Byte mode, the length, the bytes, a terminator and padding (7.4.5, 7.4.9 and 7.4.10).
  static func data(_ bytes: [UInt8], in version: QRVersion) -> [UInt8] {
    var bits: [Bool] = []
    func add(_ number: Int, _ width: Int) {
      for bit in (0..<width).reversed() { bits.append(number >> bit & 1 == 1) }
    }
    add(0b0100, 4)
    add(bytes.count, version.lengthBits)
    for byte in bytes { add(Int(byte), 8) }
    let room = version.dataCodewords * 8
    add(0, min(4, room - bits.count))
    add(0, (8 - bits.count % 8) % 8)
    var words = stride(from: 0, to: bits.count, by: 8).map { start in
      bits[start..<(start + 8)].reduce(UInt8(0)) { $0 << 1 | ($1 ? 1 : 0) }
    }
    let used = words.count
    for index in used..<max(used, version.dataCodewords) {
      words.append((index - used) % 2 == 0 ? 0xEC : 0x11)
    }
    return words
  }

  private static func interleave(_ data: [UInt8], in version: QRVersion) -> [UInt8] {
    var rest = data[...]
    let blocks = version.blocks.flatMap { run in
      (0..<run.count).map { _ in
        defer { rest = rest.dropFirst(run.data) }
        return Array(rest.prefix(run.data))
      }
    }
    let corrections = blocks.map {
      ReedSolomon.correction(for: $0, count: version.correction)
    }
    return columns(of: blocks) + columns(of: corrections)
  }

  /// The first of every block, then the second of every block that has one, and so on.
  private static func columns(of blocks: [[UInt8]]) -> [UInt8] {
    let longest = blocks.map(\.count).max() ?? 0
    return (0..<longest).flatMap { column in
      blocks.compactMap { $0.indices.contains(column) ? $0[column] : nil }
    }
  }
}
