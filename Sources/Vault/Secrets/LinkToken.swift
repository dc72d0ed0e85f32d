package import Essentials

/// The secret in a link that is mailed or handed over: 256 random bits.
///
/// The database holds a `StoredLink`, which does not lead back to it.
package struct LinkToken: Sendable, Equatable {
  private let bytes: SecretBytes

  /// A token that was never there before.
  package static func fresh(random: RandomBytes) throws -> LinkToken {
    LinkToken(bytes: try Fresh.secret(32, from: random))
  }

  /// Reads the token from an address; nothing for any text that `text` does not write.
  package init?(_ text: String) {
    guard text.utf8.count == 43, var bytes = Base64.url.decode(text) else { return nil }
    self.init(bytes: SecretBytes(taking: &bytes))
  }

  private init(bytes: SecretBytes) { self.bytes = bytes }

  /// The token as it stands in an address: 43 letters, digits, hyphens and underscores.
  package var text: Redacted<String> {
    var open = bytes.revealed()
    defer { wipe(&open) }
    return Redacted(Base64.url.encode(open))
  }

  /// What the link is found by: 16 bytes that tell nothing of what it is for.
  package var lookup: [UInt8] {
    Array(bytes.digest(for: Binding("chaperone link lookup 1")).prefix(16))
  }

  /// A digest to which everything that the link may do is tied.
  func digest(of grant: LinkGrant) -> [UInt8] { bytes.digest(for: grant.binding) }
}
