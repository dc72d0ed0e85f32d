internal import Foundation

/// A password as somebody who guesses looks at it: case, accents and digits for letters make no
/// difference.
struct GuessableText {
  private let plain: String
  private let unmasked: String
  private let symbols: Int
  /// How many different letters, digits and symbols there are.
  let distinctScalars: Int

  /// Looks at a password.
  init(_ text: String) {
    plain = Self.folded(text)
    unmasked = Self.folded(String(String.UnicodeScalarView(text.unicodeScalars.map(Self.unmask))))
    symbols = Set(text.unicodeScalars.filter { !Self.isLetterOrDigit($0) && $0 != " " }).count
    distinctScalars = Set(plain.unicodeScalars).count + symbols
  }

  /// How many letters and digits, and different symbols, are left when the words are taken out and
  /// runs such as `12345` or `aaaa` are shortened.
  func scalarsLeft(without words: [String]) -> Int {
    let longestFirst = words.sorted { $0.utf8.count > $1.utf8.count }
    let left = [plain, unmasked].map { text in
      let rest = longestFirst.reduce(text) { $0.replacing($1, with: " ") }
      return rest.split(separator: " ").map { Self.withoutRuns($0.unicodeScalars) }.reduce(0, +)
    }
    return (left.min() ?? 0) + symbols
  }

  /// Small letters without accents, and digits; nothing else.
  static func folded(_ text: String) -> String {
    let scalars = text.decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars
    return String(String.UnicodeScalarView(scalars.filter(isLetterOrDigit)))
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic && scalar.properties.canonicalCombiningClass == .notReordered
      || scalar.properties.numericType != nil
  }

  private static func unmask(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "0": "o"
    case "1", "!", "|": "i"
    case "3": "e"
    case "4", "@": "a"
    case "5", "$": "s"
    case "7": "t"
    default: scalar
    }
  }

  /// Counts scalars, of a run that repeats or goes up or down by one only the first two.
  private static func withoutRuns(_ scalars: Substring.UnicodeScalarView) -> Int {
    var count = 0
    var last: (value: Int, step: Int?)?
    for scalar in scalars {
      let value = Int(scalar.value)
      let step = last.map { value - $0.value }
      let continues = step.map { abs($0) <= 1 && $0 == last?.step } ?? false
      if !continues { count += 1 }
      last = (value, step)
    }
    return count
  }
}
