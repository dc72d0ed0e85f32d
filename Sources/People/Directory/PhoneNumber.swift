package import Essentials

/// A telephone number of the school or of a firm, for the directory; people have none.
package struct PhoneNumber: Hashable, Sendable, CustomStringConvertible {
  /// The number as people read it.
  package let description: String

  /// Reads a number: digits, spaces, brackets and hyphens, a + in front, an extension after "ext".
  ///
  /// - Throws: `Refusal` `phone.unreadable`.
  package init(_ text: String) throws(Refusal) {
    let number = text.singleSpaced
    let parts = number.lowercased().split(separator: "ext", maxSplits: 1)
    let main = parts.first.map(String.init) ?? ""
    let digits = main.filter { $0.isASCII && $0.isNumber }.count
    let signs: Set<Character> = [" ", "(", ")", "-", "."]
    let isClean = main.enumerated().allSatisfy { place, character in
      character.isASCII && character.isNumber || signs.contains(character)
        || character == "+" && place == 0
    }
    let hasExtension = parts.dropFirst().allSatisfy {
      $0.allSatisfy { $0.isASCII && $0.isNumber || ". ".contains($0) } && $0.count <= 8
    }
    guard (5...15).contains(digits), isClean, hasExtension else {
      throw Refusal(
        "phone.unreadable", "Write the telephone number in digits, such as 01632 960123.")
    }
    description = number
  }
}
