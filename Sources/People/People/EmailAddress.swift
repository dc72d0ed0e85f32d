package import Essentials

/// A mail address that a message can be sent to, in lower case.
///
/// Narrower than RFC 5321: no quoted names, no address literals, ASCII only; nothing that could
/// start another header line.
package struct EmailAddress: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The whole address.
  package let description: String

  /// Reads an address; spaces around it are left aside.
  ///
  /// - Throws: `Refusal` `email.unreadable`.
  package init(_ text: String) throws(Refusal) {
    let trimmed = text.trimmed.lowercased()
    guard Self.isAddress(trimmed) else {
      throw Refusal(
        "email.unreadable",
        "Write the e-mail address as name@school.example, or leave it empty.")
    }
    description = trimmed
  }

  /// What stands after the @.
  package var domain: String { description.split(separator: "@").last.map(String.init) ?? "" }

  /// Orders by spelling.
  package static func < (left: EmailAddress, right: EmailAddress) -> Bool {
    left.description < right.description
  }

  private static func isAddress(_ text: String) -> Bool {
    let halves = text.split(separator: "@", omittingEmptySubsequences: false)
    guard halves.count == 2, text.utf8.count <= 254, (1...64).contains(halves[0].utf8.count)
    else { return false }
    let local = halves[0].split(separator: ".", omittingEmptySubsequences: false)
    let domain = halves[1].split(separator: ".", omittingEmptySubsequences: false)
    return local.allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { isLetterOrDigit($0) || signs.contains($0) }
    } && domain.count >= 2
      && domain.allSatisfy { part in
        (1...63).contains(part.utf8.count) && part.first != "-" && part.last != "-"
          && part.utf8.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
      } && domain.last.map { $0.utf8.contains { $0 > UInt8(ascii: "9") } } ?? false
  }

  private static let signs = Set("!#$%&'*+/=?^_`{|}~-".utf8)

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
