/// Reads where a link goes.
///
/// Only addresses that open a page or a letter are links: `javascript:` and its like stay text.
enum LinkDestination {
  /// The `(destination)` behind a closing bracket.
  static func behindBracket(
    in scalars: [Unicode.Scalar], at start: Int
  ) -> (destination: String, length: Int)? {
    guard start < scalars.count, scalars[start] == "(" else { return nil }
    var depth = 0
    var end = start + 1
    // Brackets end the search as they are no part of an address: no text is looked at twice.
    while end < scalars.count, isAddress(scalars[end]) {
      if scalars[end] == "(" { depth += 1 }
      if scalars[end] == ")" {
        if depth == 0 { break }
        depth -= 1
      }
      end += 1
    }
    guard end < scalars.count, scalars[end] == ")",
      let found = allowed(scalars[(start + 1)..<end])
    else { return nil }
    return (found, end + 1 - start)
  }

  /// The address in `<https://…>`.
  static func address(
    in scalars: [Unicode.Scalar], at start: Int
  ) -> (label: Range<Int>, destination: String)? {
    var end = start + 1
    while end < scalars.count, isAddress(scalars[end]) { end += 1 }
    guard end < scalars.count, scalars[end] == ">",
      let found = allowed(scalars[(start + 1)..<end])
    else { return nil }
    return (start + 1..<end, found)
  }

  private static func isAddress(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "[", "]", "<", ">", "\"", "\\": false
    default: scalar.value > 32 && scalar.value != 127 && !scalar.properties.isWhitespace
    }
  }

  private static func allowed(_ scalars: ArraySlice<Unicode.Scalar>) -> String? {
    let scheme = String(String.UnicodeScalarView(scalars.prefix(8))).lowercased()
    guard ["http://", "https://", "mailto:"].contains(where: { scheme.hasPrefix($0) }) else {
      return nil
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
