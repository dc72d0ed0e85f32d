/// The two short numbers that a symbol carries about itself, with their own correction.
enum QRBits {
  /// Level M and the mask, 15 bits (ISO/IEC 18004:2015, 7.9 and annex C).
  static func format(mask: Int) -> Int {
    // Level M is 00, so the five bits are the mask alone.
    let code = mask << 10 | remainder(of: mask << 10, by: 0b101_0011_0111, degree: 10)
    return code ^ 0b101_0100_0001_0010
  }

  /// The version, 18 bits (7.10 and annex D).
  static func version(_ number: Int) -> Int {
    number << 12 | remainder(of: number << 12, by: 0b1_1111_0010_0101, degree: 12)
  }

  private static func remainder(of number: Int, by divisor: Int, degree: Int) -> Int {
    var rest = number
    for bit in (degree..<18).reversed() where rest >> bit & 1 == 1 {
      rest ^= divisor << (bit - degree)
    }
    return rest
  }
}
