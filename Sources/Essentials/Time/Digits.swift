/// Reads whole numbers written with the digits 0 to 9 and nothing else.
///
/// `Int("+6")` is 6, so that a date such as `2025-+6-09` would pass for one: files and forms are read with this instead.
package enum Digits {
  /// The number, or nothing where another sign, no digit or more than nine digits stand.
  package static func number(_ text: some StringProtocol) -> Int? {
    guard (1...9).contains(text.utf8.count),
      text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return Int(text)
  }
}
