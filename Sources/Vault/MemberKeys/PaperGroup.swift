internal import Essentials

/// One group of a printed secret: four digits of five bits, and one that checks them.
///
/// The check digit is a sum over the field of 32 elements with a different factor for each place,
/// so any one wrong digit and any two that changed places are found, and the group's number is
/// added, so two groups that changed places are found too.
struct PaperGroup: Equatable {
  /// The four digits, 0 to 31.
  let values: [UInt8]

  /// How many groups a sheet has.
  static let number = 9
  private static let length = 5

  /// The group as it stands at a place, counted from 0.
  func printed(at place: Int) -> String {
    String((values + [check(at: place)]).map { Base32.digits[Int($0)] })
  }

  /// The groups of a typed text, with nothing where one is not as it must be.
  static func read(_ typed: String) throws(Refusal) -> [PaperGroup?] {
    guard typed.utf8.count <= 512 else { throw wrongNumber }
    let parts = typed.utf8.split(whereSeparator: Base32.isSeparator).map(Array.init)
    if parts.count == number { return parts.enumerated().map { read($1, at: $0) } }
    let digits = parts.flatMap { $0 }
    guard digits.count == number * length else { throw wrongNumber }
    return (0..<number).map { place in
      read(Array(digits[place * length..<(place + 1) * length]), at: place)
    }
  }

  private static func read(_ typed: [UInt8], at place: Int) -> PaperGroup? {
    let values = typed.compactMap { Base32.value(of: $0).map { UInt8($0) } }
    guard typed.count == length, values.count == length else { return nil }
    let group = PaperGroup(values: Array(values.dropLast()))
    return group.check(at: place) == values[4] ? group : nil
  }

  private func check(at place: Int) -> UInt8 {
    values.reduce((sum: UInt8(place), factor: UInt8(1))) { state, value in
      let factor = Self.doubled(state.factor)
      return (state.sum ^ Self.product(factor, value), factor)
    }.sum
  }

  /// Multiplies in the field of 32 elements made by x⁵ + x² + 1.
  private static func product(_ left: UInt8, _ right: UInt8) -> UInt8 {
    var (product, left) = (UInt8(0), left)
    for bit in 0..<5 {
      if right >> UInt8(bit) & 1 == 1 { product ^= left }
      left = doubled(left)
    }
    return product
  }

  private static func doubled(_ value: UInt8) -> UInt8 {
    value & 16 == 0 ? value << 1 : value << 1 ^ 0b100101
  }

  private static let wrongNumber = Refusal(
    "paper-key.length",
    "The sheet has nine groups of five letters and digits. Type all of them, in their order.")
}
