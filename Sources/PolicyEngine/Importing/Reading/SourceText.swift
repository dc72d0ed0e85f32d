/// The text of a source, decoded without loss.
///
/// Byte order marks decide first; then whatever is valid UTF-8 is UTF-8 and every other byte is
/// read as Windows-1252, byte by byte. A file that was glued together from two encodings so keeps
/// all its characters, and no input is undecodable.
enum SourceText {
  static func scalars(of bytes: [UInt8]) -> [Unicode.Scalar] {
    withoutNull(decoded(bytes))
  }

  /// A null character makes a text file binary; it is shown by the character for the unknown.
  static func withoutNull(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard scalars.contains("\0") else { return scalars }
    return scalars.map { $0 == "\0" ? "\u{FFFD}" : $0 }
  }

  private static func decoded(_ bytes: [UInt8]) -> [Unicode.Scalar] {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return utf8(bytes[3...]) }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes[2...], bigEndian: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes[2...], bigEndian: true) }
    if let bigEndian = silentUTF16(bytes) { return utf16(bytes[...], bigEndian: bigEndian) }
    return utf8(bytes[...])
  }

  /// UTF-16 without a mark shows itself by zero bytes on one side of nearly every pair.
  private static func silentUTF16(_ bytes: [UInt8]) -> Bool? {
    guard bytes.count >= 4, bytes.count.isMultiple(of: 2) else { return nil }
    var evenZeros = 0
    var oddZeros = 0
    let probe = min(bytes.count, 4_096)
    for index in 0..<probe where bytes[index] == 0 {
      if index.isMultiple(of: 2) { evenZeros += 1 } else { oddZeros += 1 }
    }
    let most = probe / 2 * 7 / 10
    if evenZeros > most, oddZeros == 0 { return true }
    if oddZeros > most, evenZeros == 0 { return false }
    return nil
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) -> [Unicode.Scalar] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2 + 1)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let first = UInt16(bytes[index])
      let second = UInt16(bytes[index + 1])
      units.append(bigEndian ? first << 8 | second : second << 8 | first)
      index += 2
    }
    // Half a unit at the end is damage, and damage is shown rather than dropped.
    if index < bytes.endIndex { units.append(0xFFFD) }
    var decoded: [Unicode.Scalar] = []
    decoded.reserveCapacity(units.count)
    var decoder = UTF16()
    var iterator = units.makeIterator()
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): decoded.append(scalar)
      case .error: decoded.append("\u{FFFD}")
      case .emptyInput: return decoded
      }
    }
  }

  private static func utf8(_ bytes: ArraySlice<UInt8>) -> [Unicode.Scalar] {
    var decoded: [Unicode.Scalar] = []
    decoded.reserveCapacity(bytes.count)
    bytes.withUnsafeBufferPointer { source in
      var index = 0
      while index < source.count {
        let byte = source[index]
        if byte < 0x80 {
          decoded.append(Unicode.Scalar(byte))
          index += 1
        } else if let (scalar, length) = multibyte(source, at: index) {
          decoded.append(scalar)
          index += length
        } else {
          decoded.append(Windows1252.scalar(for: byte))
          index += 1
        }
      }
    }
    return decoded
  }

  private static func multibyte(
    _ source: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (Unicode.Scalar, Int)? {
    let lead = source[index]
    let length: Int
    var value: UInt32
    let least: UInt32
    switch lead {
    case 0xC2...0xDF: (length, value, least) = (2, UInt32(lead & 0x1F), 0x80)
    case 0xE0...0xEF: (length, value, least) = (3, UInt32(lead & 0x0F), 0x800)
    case 0xF0...0xF4: (length, value, least) = (4, UInt32(lead & 0x07), 0x10000)
    default: return nil
    }
    guard index + length <= source.count else { return nil }
    for next in index + 1..<index + length {
      guard source[next] & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(source[next] & 0x3F)
    }
    // `Unicode.Scalar` refuses surrogates and values beyond the last plane.
    guard value >= least, let scalar = Unicode.Scalar(value) else { return nil }
    return (scalar, length)
  }
}
