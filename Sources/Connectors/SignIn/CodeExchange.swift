internal import Essentials

/// Exchanges a code for tokens (OpenID Connect Core 1.0, section 3.1.3).
struct CodeExchange: Sendable {
  /// The tokens that came.
  struct Tokens: Sendable {
    /// Says who the person is.
    let idToken: String
    /// Would open the provider's other doors; only compared, never used or kept.
    let accessToken: String?
  }

  let discovery: ProviderDiscovery
  let returnAddress: String

  /// Sends the code, with what only we know.
  func callAsFunction(
    _ code: String, verifier: String, by directions: ProviderDirections
  ) async throws(SignInFault) -> Tokens {
    let provider = discovery.provider
    let secret = provider.clientSecret.value
    var fields = [
      ("grant_type", "authorization_code"), ("code", code), ("redirect_uri", returnAddress),
      ("code_verifier", verifier),
    ]
    var authorization: String?
    switch directions.proof {
    case .basic:
      // Encoded first, so that a colon in one of them does not move the border.
      let pair = "\(FormText.encode(provider.clientID)):\(FormText.encode(secret))"
      authorization = "Basic " + Base64.standard.encode(Array(pair.utf8))
    case .post:
      fields += [("client_id", provider.clientID), ("client_secret", secret)]
    }
    let (status, answer) = try await discovery.calls.post(
      fields, to: directions.token, authorization: authorization, for: .token)
    guard status == 200 else {
      throw .refused(SignInFault.errorCode(answer["error"]?.text ?? ""))
    }
    guard let idToken = answer["id_token"]?.text else { throw .malformed("token") }
    return Tokens(idToken: idToken, accessToken: answer["access_token"]?.text)
  }
}
