/// Codewords that let a reader mend what is smudged (ISO/IEC 18004:2015, 7.5).
///
/// Arithmetic in the field of 256 elements with the polynomial x⁸ + x⁴ + x³ + x² + 1.
enum ReedSolomon {
  /// The correction codewords for a block of data: the remainder of its polynomial, shifted, by
  /// the generator (x − 1)(x − 2)(x − 4)… of that degree.
  static func correction(for data: [UInt8], count: Int) -> [UInt8] {
    let generator = generator(degree: count)
    var remainder = [UInt8](repeating: 0, count: count)
    for byte in data {
      let factor = byte ^ remainder.removeFirst()
      remainder.append(0)
      for (index, coefficient) in generator.enumerated() {
        remainder[index] ^= multiply(coefficient, factor)
      }
    }
    return remainder
  }

  /// The generator's coefficients without the leading 1, the highest power first.
  static func generator(degree: Int) -> [UInt8] {
    var coefficients = [UInt8](repeating: 0, count: degree)
    coefficients[degree - 1] = 1
    var root: UInt8 = 1
    for _ in 0..<degree {
      for index in 0..<degree {
        coefficients[index] = multiply(coefficients[index], root)
        if index + 1 < degree { coefficients[index] ^= coefficients[index + 1] }
      }
      root = multiply(root, 2)
    }
    return coefficients
  }

  /// The product of two elements, bit by bit: short texts need no tables.
  static func multiply(_ one: UInt8, _ other: UInt8) -> UInt8 {
    var product = 0
    for bit in (0..<8).reversed() {
      product <<= 1
      if product & 0x100 != 0 { product ^= 0x11D }
      if other >> UInt8(bit) & 1 == 1 { product ^= Int(one) }
    }
    return UInt8(truncatingIfNeeded: product)
  }
}
