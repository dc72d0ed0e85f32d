/// Bytes as pairs of the digits 0 to 9 and a to f.
enum Hexadecimal {
  private static let digits = Array("0123456789abcdef".unicodeScalars)

  static func text(of bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(text)
  }
}
