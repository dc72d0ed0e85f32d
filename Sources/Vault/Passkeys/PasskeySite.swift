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

  /// The site behind a public address such as `https://chaperone.larkfield.example`.
  ///
  /// Nothing where browsers have no passkeys: without encryption, but on this very computer by its name, and where the
  /// address is a number (WebAuthn 3, 5.1.3: a valid domain; "Secure Contexts" for localhost).
  package init?(address: String) {
    let parts = address.lowercased().split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count >= 3, parts[1].isEmpty else { return nil }
    let halves = parts[2].split(separator: ":", omittingEmptySubsequences: false)
    guard let host = halves.first, halves.count <= 2, Self.isName(host) else { return nil }
    let isHere = host == "localhost" || host.hasSuffix(".localhost")
    let scheme = parts[0]
    guard scheme == "https:" || scheme == "http:" && isHere else { return nil }
    // Browsers leave the usual port out of what they call the origin.
    let usual = scheme == "https:" ? "443" : "80"
    let port = halves.count == 2 && halves[1] != usual ? ":\(halves[1])" : ""
    self.init(domain: String(host), origins: ["\(scheme)//\(host)\(port)"])
  }

  /// Whether it is a name and no number; what ends in a number is read as one (URL standard, "ends in a number").
  private static func isName(_ host: Substring) -> Bool {
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    let isPlain = labels.allSatisfy { label in
      !label.isEmpty
        && label.utf8.allSatisfy { byte in
          (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
        }
    }
    return isPlain && labels.last?.utf8.first.map { $0 > UInt8(ascii: "9") } ?? false
  }

  /// What authenticators write for the domain.
  var digest: [UInt8] { Array(SHA256.hash(data: Array(domain.utf8))) }
}
