/// A colour on paper: the light scheme of the pages, so that screen and paper look like one office.
struct Ink: Hashable, Sendable {
  let red: Double
  let green: Double
  let blue: Double

  /// A colour by its six hexadecimal digits.
  init(_ code: UInt32) {
    red = Double(code >> 16 & 0xFF) / 255
    green = Double(code >> 8 & 0xFF) / 255
    blue = Double(code & 0xFF) / 255
  }

  /// What is read.
  static let ink = Ink(0x1C2425)
  /// What stands aside: labels, heads of tables, the running head.
  static let soft = Ink(0x4B5657)
  /// Lines between rows.
  static let hairline = Ink(0xDBD7CB)
  /// Lines that divide.
  static let edge = Ink(0x6C7574)
  /// Headings of the first rank, and what can be followed.
  static let accent = Ink(0x0B5563)
  /// Behind a note that is to be seen first.
  static let sunk = Ink(0xF2F0E8)
}
