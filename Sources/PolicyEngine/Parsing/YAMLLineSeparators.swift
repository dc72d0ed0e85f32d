/// Finds what YAML 1.1 takes for the end of a line and editors do not.
///
/// With such lines, columns and depths would not be what they seem (YAML 1.1 section 5.4).
enum YAMLLineSeparators {
  /// The index of the line with the first next-line, line-separator or paragraph-separator mark.
  static func first(in text: String) -> Int? {
    var line = 0
    var last: (UInt8, UInt8) = (0, 0)
    for byte in text.utf8 {
      switch (last.0, last.1, byte) {
      case (_, 0xC2, 0x85), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9): return line
      default: break
      }
      if byte == UInt8(ascii: "\n") { line += 1 }
      last = (last.1, byte)
    }
    return nil
  }
}
