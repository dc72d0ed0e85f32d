internal import Crypto
internal import Essentials

/// Begins a sign-in with a provider: the authorization code flow with PKCE (OpenID Connect Core 1.0, section 3.1;
/// RFC 7636).
///
/// Begin from a link and answer with a redirect. From a form it would not work: our content security policy lets forms lead
/// to our own pages only, and browsers hold the redirect after a form to that too.
package struct StartProviderSignIn: Sendable {
  /// Where the person is sent, and what is kept until they come back.
  package struct Begun: Sendable {
    /// The provider's page, with the question.
    package let address: String
    /// What is kept, in a ``ProviderCookie``.
    package let pending: PendingSignIn
  }

  private let discovery: ProviderDiscovery
  private let returnAddress: String
  private let random: @Sendable (_ count: Int) -> [UInt8]

  /// Takes what it needs.
  ///
  /// - Parameters:
  ///   - returnAddress: where the provider leads the person back to, the same in the provider's settings; one of its own
  ///     for each provider, so that the answer of one is never taken for another's.
  ///   - random: so many bytes that nobody can guess.
  package init(
    _ discovery: ProviderDiscovery, returnAddress: String,
    random: @escaping @Sendable (_ count: Int) -> [UInt8]
  ) {
    self.discovery = discovery
    self.returnAddress = returnAddress
    self.random = random
  }

  /// Begins.
  ///
  /// - Parameters:
  ///   - destination: the path of this site that the person wanted; anything else leads to the first page.
  ///   - replaced: what names the session that the new one takes the place of; nothing where there is none.
  package func callAsFunction(
    goingTo destination: String? = nil, replacing replaced: String = ""
  ) async throws(SignInFault) -> Begun {
    let provider = discovery.provider
    guard ProviderAddress(returnAddress) != nil else {
      throw .insecureAddress("return address")
    }
    let directions = try await discovery.directions()
    let pending = PendingSignIn(
      with: provider, state: try secret(), nonce: try secret(), verifier: try secret(),
      destination: destination, replaced: replaced, at: discovery.now())
    let challenge = SHA256.hash(data: Array(pending.verifier.value.utf8))
    let question =
      [
        ("response_type", "code"), ("client_id", provider.clientID),
        ("redirect_uri", returnAddress), ("state", pending.state.value),
        ("nonce", pending.nonce.value), ("code_challenge", Base64.url.encode(Array(challenge))),
        ("code_challenge_method", "S256"),
      ] + provider.accounts.question
    return Begun(address: directions.authorization.adding(question), pending: pending)
  }

  /// 256 bits in 43 characters, the least that a PKCE verifier may have.
  private func secret() throws(SignInFault) -> String {
    let bytes = random(32)
    guard bytes.count == 32, bytes.contains(where: { $0 != 0 }) else { throw .noRandomness }
    return Base64.url.encode(bytes)
  }
}

extension AccountsTaken {
  /// What is asked for, and which account is offered.
  ///
  /// The person chooses the account, since on a school's computers it is often somebody else who signed in last. A
  /// standard provider may not know that word, and is left to its own ways.
  fileprivate var question: [(String, String)] {
    switch self {
    case .everyVerifiedAddress: [("scope", "openid email")]
    case .googleDomain(let domain):
      [("scope", "openid email"), ("prompt", "select_account"), ("hd", domain)]
    case .microsoftTenant:
      // `preferred_username` comes with the profile.
      [("scope", "openid email profile"), ("prompt", "select_account")]
    }
  }
}
