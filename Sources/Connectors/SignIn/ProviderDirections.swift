internal import Essentials

/// What a provider's description says about how to sign in, checked (OpenID Connect Discovery 1.0, section 3).
struct ProviderDirections: Hashable, Sendable {
  /// How this program proves itself when it exchanges a code.
  enum ClientProof: Hashable, Sendable {
    /// In a header (RFC 6749, section 2.3.1).
    case basic
    /// Among the fields.
    case post
  }

  /// Where the person is sent.
  let authorization: ProviderAddress
  /// Where a code is exchanged.
  let token: ProviderAddress
  /// Where the keys are.
  let keys: ProviderAddress
  /// How this program proves itself.
  let proof: ClientProof
  /// How tokens may be signed: what the provider does and we take.
  let algorithms: Set<SignatureAlgorithm>
  /// Whether the provider says in its reply who it is (RFC 9207).
  let saysWhoReplies: Bool

  /// Reads a description.
  init(_ description: [String: JSONValue], of provider: SignInProvider) throws(SignInFault) {
    // To the letter, or one provider could speak for another (section 4.3).
    guard description["issuer"]?.text == provider.issuer else { throw .foreignDescription }
    let isInClear = ProviderAddress(provider.issuer)?.isInClear ?? false
    func address(_ name: String) throws(SignInFault) -> ProviderAddress {
      guard let text = description[name]?.text else { throw .malformed("discovery: \(name)") }
      guard let address = ProviderAddress(text), isInClear || !address.isInClear else {
        throw .insecureAddress(name)
      }
      return address
    }
    func names(_ name: String) -> [String]? { description[name]?.texts }
    authorization = try address("authorization_endpoint")
    token = try address("token_endpoint")
    keys = try address("jwks_uri")
    guard names("response_types_supported")?.contains("code") ?? true else {
      throw .unsupported("response type code")
    }
    // Microsoft does PKCE and does not list it, so only a list without it counts against.
    guard names("code_challenge_methods_supported")?.contains("S256") ?? true else {
      throw .unsupported("PKCE with S256")
    }
    // Without a list it is RS256, which everybody has to have (section 3).
    algorithms = Set(
      (names("id_token_signing_alg_values_supported") ?? ["RS256"])
        .compactMap(SignatureAlgorithm.init(rawValue:)))
    guard !algorithms.isEmpty else { throw .unsupported("signature algorithms") }
    let proofs = names("token_endpoint_auth_methods_supported") ?? ["client_secret_basic"]
    if proofs.contains("client_secret_basic") {
      proof = .basic
    } else if proofs.contains("client_secret_post") {
      proof = .post
    } else {
      throw .unsupported("client authentication")
    }
    saysWhoReplies =
      description["authorization_response_iss_parameter_supported"] == .boolean(true)
  }
}
