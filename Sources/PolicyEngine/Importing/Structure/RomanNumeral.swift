/// Roman numerals as list marks, up to xxxix.
enum RomanNumeral {
  static func value(of token: String) -> Int? {
    let lowered = token.lowercased()
    guard token == lowered || token == token.uppercased() else { return nil }
    return values[lowered]
  }

  static func numeral(_ value: Int) -> String {
    guard value > 0, value < 4_000 else { return String(value) }
    let steps: [(Int, String)] = [
      (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
      (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ]
    var rest = value
    var made = ""
    for (worth, letters) in steps {
      while rest >= worth {
        made += letters
        rest -= worth
      }
    }
    return made
  }

  private static let values = Dictionary(
    uniqueKeysWithValues: (1...39).map { (numeral($0), $0) })
}
