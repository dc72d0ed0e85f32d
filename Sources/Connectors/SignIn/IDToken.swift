internal import Crypto
internal import Essentials

/// What a provider says about a person who signed in, with a valid signature (OpenID Connect Core 1.0, section 2).
struct IDToken: Sendable {
  /// What is said, by name.
  let claims: [String: JSONValue]

  /// Clocks of servers may differ by so many seconds.
  private static let leeway: Int64 = 120

  /// Refuses a token that was not issued by this provider, to this program, for this sign-in, about now
  /// (section 3.1.3.7).
  func check(
    for provider: SignInProvider, nonce: String, accessToken: String?, at now: Instant
  ) throws(SignInFault) {
    guard claims["iss"]?.text == provider.issuer else { throw .wrongIssuer }
    try checkAudience(provider.clientID)
    try checkTime(now)
    guard let answered = claims["nonce"]?.text, ConstantTime.areEqual(answered, nonce) else {
      throw .wrongNonce
    }
    try checkAccessToken(accessToken)
  }

  /// Whom the token is about: 1 to 255 ASCII characters, never given to anybody else by this issuer.
  func subject() throws(SignInFault) -> String {
    guard let subject = claims["sub"]?.text, (1...255).contains(subject.utf8.count),
      subject.utf8.allSatisfy({ (0x20...0x7E).contains($0) })
    else { throw .malformed("sub") }
    return subject
  }

  private func checkAudience(_ clientID: String) throws(SignInFault) {
    let audience = claims["aud"]?.text.map { [$0] } ?? claims["aud"]?.texts ?? []
    guard audience.contains(clientID) else { throw .wrongAudience }
    // Where others may read the token too, it has to say that it was issued to us.
    let party = claims["azp"]
    guard party?.text == clientID || party == nil && audience.count == 1 else {
      throw .wrongAudience
    }
  }

  private func checkTime(_ now: Instant) throws(SignInFault) {
    guard let endsAt = try moment("exp"), let issuedAt = try moment("iat") else {
      throw .malformed("times")
    }
    guard now < endsAt.adding(seconds: Self.leeway) else { throw .expired }
    let beginsAt = try moment("nbf") ?? issuedAt
    guard max(issuedAt, beginsAt) <= now.adding(seconds: Self.leeway) else { throw .notYetValid }
  }

  private func moment(_ name: String) throws(SignInFault) -> Instant? {
    guard let claim = claims[name] else { return nil }
    // Until the year 5138: beyond that it is no date, and no sum below overflows.
    guard let seconds = claim.number, (0...1e11).contains(seconds) else { throw .malformed(name) }
    return Instant(seconds: Int64(seconds))
  }

  /// Where the token names the access token that came with it, they belong together (section 3.1.3.8).
  private func checkAccessToken(_ accessToken: String?) throws(SignInFault) {
    guard let claim = claims["at_hash"], let accessToken else { return }
    let digest = Array(SHA256.hash(data: Array(accessToken.utf8)).prefix(16))
    guard claim.text == Base64.url.encode(digest) else { throw .wrongAccessToken }
  }
}
