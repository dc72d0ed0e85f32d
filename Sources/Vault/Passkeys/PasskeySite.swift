internal import Crypto

/// Where passkeys are made and used: the school's site as browsers know it (WebAuthn 3, "relying
/// party").
package struct PasskeySite: Sendable, Hashable {
  /// The domain that passkeys are bound to, such as `chaperone.larkfield.example`.
  package let domain: String
  /// The addresses of our pages, such as `https://chaperone.larkfield.example`: scheme, host and
  /// port, no path.
  package let origins: Set<String>

  /// Names a site.
  package init(domain: String, origins: Set<String>) {
    self.domain = domain
    self.origins = origins
  }

  /// What authenticators write for the domain.
  var digest: [UInt8] { Array(SHA256.hash(data: Array(domain.utf8))) }
}
