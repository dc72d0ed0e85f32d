package import Essentials

/// The secret in a session's cookie: 256 random bits, of which the server keeps a digest.
///
/// A new one is made at each sign-in and each change of privilege, so that a cookie that was
/// planted or copied before says nothing after.
package struct SessionSecret: Sendable, Equatable {
  let bytes: SecretBytes

  /// A secret that was never there before.
  package static func fresh(random: RandomBytes) throws -> SessionSecret {
    SessionSecret(bytes: try Fresh.secret(length, from: random))
  }

  /// Reads a cookie; nothing for any text that `cookie` does not write.
  package init?(cookie: String) {
    guard cookie.utf8.count == 43, var bytes = Base64.url.decode(cookie) else { return nil }
    self.init(bytes: SecretBytes(taking: &bytes))
  }

  private init(bytes: SecretBytes) { self.bytes = bytes }

  /// The value of the cookie: 43 letters, digits, hyphens and underscores.
  package var cookie: Redacted<String> {
    var open = bytes.revealed()
    defer { wipe(&open) }
    return Redacted(Base64.url.encode(open))
  }

  /// What the database holds and looks sessions up by: 32 bytes that do not lead back to the
  /// cookie.
  package var digest: [UInt8] { bytes.digest(for: Binding("chaperone session digest 1")) }

  private static let length = 32
}
