internal import CCurl

/// What libcurl takes an address for, so that what is checked and what is asked are the same.
struct ServerAddress {
  let scheme: String
  let host: String

  /// Reads an address; nothing for one that libcurl would not read, or that has a name or password in it.
  init?(_ text: String) {
    guard text.utf8.allSatisfy({ (0x21...0x7e).contains($0) }), let parts = curl_url() else {
      return nil
    }
    defer { curl_url_cleanup(parts) }
    guard curl_url_set(parts, CURLUPART_URL, text, UInt32(CURLU_DISALLOW_USER)) == CURLUE_OK,
      let scheme = Self.part(CURLUPART_SCHEME, of: parts),
      let host = Self.part(CURLUPART_HOST, of: parts)
    else { return nil }
    self.scheme = scheme.lowercased()
    self.host = host.lowercased()
  }

  /// Whether the host is this machine.
  var isLoopback: Bool { Self.isLoopback(host) }

  /// Whether a host is this machine, by its usual names; libcurl never asks anybody what `localhost` is.
  static func isLoopback(_ host: String) -> Bool {
    ["localhost", "127.0.0.1", "::1", "[::1]"].contains(host)
  }

  private static func part(_ part: CURLUPart, of parts: OpaquePointer) -> String? {
    var text: UnsafeMutablePointer<CChar>?
    guard curl_url_get(parts, part, &text, 0) == CURLUE_OK, let text else { return nil }
    defer { curl_free(text) }
    return String(cString: text)
  }
}
