/// Joins parts as people list them.
enum EnglishList {
  /// “a, b or c”.
  static func or(_ parts: [String]) -> String { join(parts, "or") }

  /// “a, b and c”.
  static func and(_ parts: [String]) -> String { join(parts, "and") }

  private static func hasOr(_ text: String) -> Bool { text.hasPart(" or ") }

  private static func hasAnd(_ text: String) -> Bool { text.hasPart(" and ") }

  private static func join(_ parts: [String], _ word: String) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    let first = parts.dropLast().joined(separator: ", ")
    // With the same word inside a part, a comma shows where the list goes on.
    let comma = parts.contains(where: word == "or" ? hasOr : hasAnd) ? "," : ""
    return "\(first)\(comma) \(word) \(last)"
  }
}

extension String {
  /// The text as the beginning of a sentence.
  var sentenceStart: String { prefix(1).uppercased() + dropFirst() }

  /// The text with a full stop, unless it has an end already.
  var closed: String { hasSuffix(".") || hasSuffix("?") || hasSuffix("”.") ? self : self + "." }

  /// A name such as `restricted-list` as words.
  var spaced: String { replacing("-", with: " ") }
}
