internal import FoundationEssentials

/// An address of a provider: `https`, or `http` on this machine for tests and trials.
struct ProviderAddress: Hashable, Sendable {
  /// The whole address, as it was written.
  let text: String
  /// The host, in lower case.
  let host: String
  /// The path, still encoded.
  let path: String
  /// Whether it has a query.
  let hasQuery: Bool
  /// Whether the connection is in clear, which is allowed on this machine only.
  let isInClear: Bool

  /// Reads an address; nothing where it is not a plain one, or would be fetched in clear from elsewhere.
  init?(_ text: String) {
    guard (1...2048).contains(text.utf8.count),
      text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") }),
      let parts = URLComponents(string: text, encodingInvalidCharacters: false),
      let host = parts.host?.lowercased(), !host.isEmpty,
      parts.user == nil, parts.password == nil, parts.fragment == nil
    else { return nil }
    isInClear = parts.scheme == "http"
    guard parts.scheme == "https" || isInClear && Self.loopback.contains(host) else { return nil }
    self.text = text
    self.host = host
    path = parts.percentEncodedPath
    hasQuery = parts.percentEncodedQuery != nil
  }

  /// The address with more in its query, which may have something in it already (RFC 6749, section 3.1).
  func adding(_ fields: [(String, String)]) -> String {
    text + (hasQuery ? "&" : "?") + FormText.encode(fields)
  }

  private static let loopback: Set<String> = ["127.0.0.1", "localhost", "::1", "[::1]"]
}
