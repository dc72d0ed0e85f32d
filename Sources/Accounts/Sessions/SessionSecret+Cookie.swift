package import Essentials
package import Vault

extension SessionSecret {
  /// The secret of a cookie whose text was decoded already; nothing unless it has 32 bytes.
  package init?(cookieBytes: [UInt8]) { self.init(cookie: Base64.url.encode(cookieBytes)) }

  /// The 32 bytes that the cookie carries, for whoever encodes it.
  package var cookieBytes: Redacted<[UInt8]> {
    Redacted(Base64.url.decode(cookie.value) ?? [])
  }
}
