package import Essentials

/// An address that a letter can go to.
///
/// Narrower than RFC 5321: no quoted names, no address literals, ASCII only. Nothing that could end a line of the
/// conversation with a mail server, or start another header, gets in; libcurl would let it through.
package struct MailAddress: Hashable, Sendable {
  /// The address as it stands in the envelope.
  package let text: String

  /// Takes an address exactly as it is.
  ///
  /// - Throws: `Refusal` `letter.address`.
  package init(_ text: String) throws(Refusal) {
    guard Self.isAddress(text) else {
      throw Refusal("letter.address", "Write the e-mail address as name@school.example.")
    }
    self.text = text
  }

  /// The part after the @.
  package var domain: String { text.split(separator: "@").last.map(String.init) ?? "" }

  private static let localSigns = Set("!#$%&'*+-/=?^_`{|}~".utf8)

  private static func isAddress(_ text: String) -> Bool {
    let halves = text.split(separator: "@", omittingEmptySubsequences: false)
    guard halves.count == 2, text.utf8.count <= 254, (1...64).contains(halves[0].utf8.count) else {
      return false
    }
    let parts = halves[0].split(separator: ".", omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { isLetterOrDigit($0) || localSigns.contains($0) }
    } && isDomain(halves[1])
  }

  /// Whether a text is the name of a place that mail comes from or goes to.
  package static func isDomain(_ text: some StringProtocol) -> Bool {
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    return labels.count >= 2
      && labels.allSatisfy { label in
        (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
          && label.utf8.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
      } && labels.last.map { $0.utf8.contains { $0 > UInt8(ascii: "9") } } ?? false
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}

extension MailAddress: CustomStringConvertible, CustomReflectable {
  /// A bar: an address is often a name, and is shown on purpose only, by `text`.
  package var description: String { "▇▇▇" }
  /// Nothing inside is shown when the address is dumped.
  package var customMirror: Mirror { Mirror(self, children: []) }
}
