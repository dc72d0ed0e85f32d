/// How a provider may sign a token (RFC 7518, section 3.1): with a private key, never with a secret that we share.
///
/// `none` and the HS family are not in this list, so a token that names them is refused before any key is looked for.
enum SignatureAlgorithm: String, Hashable, Sendable, CaseIterable {
  /// RSA with PKCS #1 v1.5: what Google and Microsoft use.
  case rs256 = "RS256"
  /// RSA with PSS.
  case ps256 = "PS256"
  /// ECDSA on P-256.
  case es256 = "ES256"
}
