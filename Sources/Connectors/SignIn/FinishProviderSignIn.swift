internal import Essentials

/// Finishes a sign-in with a provider: from the answer that the browser brings to a proven identity.
///
/// Everything is checked in the order of OpenID Connect Core 1.0, sections 3.1.2.7 and 3.1.3.7: first that the answer
/// belongs to a question of this browser, before anything is sent anywhere.
package struct FinishProviderSignIn: Sendable {
  private let discovery: ProviderDiscovery
  private let keys: ProviderKeys
  private let exchange: CodeExchange

  /// Takes what it needs; make one for each provider and keep it, since it remembers the provider's keys.
  ///
  /// - Parameter returnAddress: the same as in ``StartProviderSignIn``.
  package init(_ discovery: ProviderDiscovery, returnAddress: String) {
    self.discovery = discovery
    keys = ProviderKeys(discovery)
    exchange = CodeExchange(discovery: discovery, returnAddress: returnAddress)
  }

  /// Who signed in.
  ///
  /// - Parameters:
  ///   - query: what stands behind the question mark of the address that the person was led back to.
  ///   - pending: what the browser's ``ProviderCookie`` holds. Clear the cookie, however this ends.
  /// - Throws: what `SignInFault/refusal(with:)` tells the person.
  package func callAsFunction(
    query: String, pending: PendingSignIn?
  ) async throws(SignInFault) -> ProvenIdentity {
    let provider = discovery.provider
    guard let pending, discovery.now() < pending.endsAt else { throw .late }
    guard pending.issuer == provider.issuer, pending.clientID == provider.clientID else {
      throw .foreignProvider
    }
    let reply = try ProviderReply(query: query)
    guard ConstantTime.areEqual(reply.state, pending.state.value) else { throw .foreignState }
    // Against an answer of one provider that is taken for another's (RFC 9207, section 2.4).
    guard reply.issuer ?? provider.issuer == provider.issuer else { throw .foreignProvider }
    let directions = try await discovery.directions()
    switch reply.outcome {
    case .error("access_denied"): throw .declined
    case .error(let code): throw .refused(code)
    case .code(let code):
      // Some forget to say who they are in an error, which does no harm; a code without it might be another's.
      guard reply.issuer != nil || !directions.saysWhoReplies else { throw .foreignProvider }
      return try await identity(for: code, pending, directions)
    }
  }

  private func identity(
    for code: String, _ pending: PendingSignIn, _ directions: ProviderDirections
  ) async throws(SignInFault) -> ProvenIdentity {
    let provider = discovery.provider
    let tokens = try await exchange(code, verifier: pending.verifier.value, by: directions)
    let signed = try SignedToken(tokens.idToken)
    guard directions.algorithms.contains(signed.algorithm) else { throw .algorithmNotTaken }
    let fitting = try await keys.keys(named: signed.keyName, for: signed.algorithm)
    let token = IDToken(claims: try signed.claims(signedBy: fitting))
    try token.check(
      for: provider, nonce: pending.nonce.value, accessToken: tokens.accessToken,
      at: discovery.now())
    let (email, isVerified) = try provider.accounts.address(in: token.claims)
    return ProvenIdentity(
      issuer: provider.issuer, subject: try token.subject(), email: Redacted(email),
      emailVerified: isVerified)
  }
}
