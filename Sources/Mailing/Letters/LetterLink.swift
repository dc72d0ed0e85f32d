package import Essentials

/// Where a letter leads, on the school's own site.
package struct LetterLink: Hashable, Sendable {
  /// The path up to the secret, such as `/link/`: made of letters, digits, `/`, `-` and `_`.
  package let path: String
  /// The secret at the end, for links that open something by themselves.
  package let token: Redacted<String>?
  /// When the secret stops working.
  package let expiresAt: Instant?

  /// A link to a page that asks who is there.
  ///
  /// - Throws: `LetterFault.unfitLink`.
  package init(path: String) throws(LetterFault) {
    try self.init(path: path, token: nil, expiresAt: nil)
  }

  /// A link with a secret.
  ///
  /// - Throws: `LetterFault.unfitLink` where path or secret could hold more than where it leads.
  package init(
    path: String, token: Redacted<String>?, expiresAt: Instant?
  ) throws(LetterFault) {
    guard path.hasPrefix("/"), !path.hasPrefix("//"), path.utf8.count <= 200,
      path.utf8.allSatisfy({ Self.isPlain($0) || $0 == UInt8(ascii: "/") }),
      token.map({ $0.value.utf8.allSatisfy(Self.isPlain) && !$0.value.isEmpty }) ?? true
    else { throw .unfitLink }
    self.path = path
    self.token = token
    self.expiresAt = expiresAt
  }

  /// The same link without its secret.
  package var withoutToken: LetterLink { LetterLink(bare: path, expiresAt: expiresAt) }

  private init(bare path: String, expiresAt: Instant?) {
    self.path = path
    token = nil
    self.expiresAt = expiresAt
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
