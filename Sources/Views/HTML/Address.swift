/// A link target whose scheme is one of the few that a school's page may lead to.
///
/// `javascript:` and its relatives are refused by listing what is allowed, never by listing what
/// is not. Paths inside the program come from `Paths`, the rest from policy texts and settings.
package struct Address: Sendable, Hashable {
  /// The address as it stands in the page, before escaping.
  package let text: String

  /// An address from outside, or nothing when it is not one that a page may link to.
  package init?(checking text: String) {
    guard Address.isAllowed(text) else { return nil }
    self.text = text
  }

  /// An address inside the program, built from parts that are already encoded.
  init(encoded text: String) {
    self.text = text
  }

  /// An address that leads nowhere, shown in place of one that was refused.
  static let nowhere = Address(encoded: "#")

  private static let schemes = ["https", "http", "mailto", "tel"]

  private static func isAllowed(_ text: String) -> Bool {
    // Browsers drop tabs, line ends and leading spaces before they look for a scheme.
    guard text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }) else {
      return false
    }
    let bytes = Array(text.utf8)
    guard let first = bytes.first else { return false }
    switch first {
    case UInt8(ascii: "#"), UInt8(ascii: "?"): return true
    case UInt8(ascii: "/"): return bytes.dropFirst().first != UInt8(ascii: "/")
    default: break
    }
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let scheme = String(decoding: bytes[..<colon], as: UTF8.self).lowercased()
    return schemes.contains(scheme)
  }
}
