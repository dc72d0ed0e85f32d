/// Why a sign-in with a provider did not come about; for the log, since whoever tries learns only `refusal`.
///
/// No case carries a token, a code, a name or an address of mail.
package enum SignInFault: Error, Hashable, Sendable {
  /// What we ask a provider for.
  package enum Question: String, Hashable, Sendable {
    /// Its description of itself.
    case discovery
    /// The keys that it signs with.
    case keys
    /// The token for a code.
    case token
  }

  /// The provider was not reached, or what it said was cut off; the words are the connection's.
  case unreachable(Question, String)
  /// The provider answered with another status than success.
  case answered(Question, status: Int)
  /// What it said does not have the form that it must have; the words say where.
  case malformed(String)
  /// It does something that we do not, or does not do what we need; the words say what.
  case unsupported(String)
  /// An address of the provider is neither `https` nor on this machine.
  case insecureAddress(String)
  /// Its description is that of another issuer than the one in the settings.
  case foreignDescription
  /// The source of randomness is broken.
  case noRandomness

  /// The person said no at the provider.
  case declined
  /// The provider refused, with this error code (RFC 6749, sections 4.1.2.1 and 5.2).
  case refused(String)
  /// Nothing was begun in this browser, or more than ten minutes ago.
  case late
  /// The answer belongs to a sign-in that was not begun in this browser.
  case foreignState
  /// The answer comes from another provider than the one that was asked.
  case foreignProvider

  /// The token's algorithm is not one that we take: `none`, a shared secret, or one that is not known.
  case algorithmNotTaken
  /// The token was signed with a key that the provider does not list.
  case unknownKey
  /// The signature is not the provider's.
  case badSignature
  /// The token was issued by somebody else.
  case wrongIssuer
  /// The token is for another program.
  case wrongAudience
  /// The token's time is over.
  case expired
  /// The token's time has not come, or it was issued in the future.
  case notYetValid
  /// The token answers another sign-in than this one.
  case wrongNonce
  /// The token was issued together with another access token.
  case wrongAccessToken

  /// The account is not the school's: another domain or tenant, or a guest.
  case foreignAccount
  /// The provider does not say that the address is the person's.
  case addressNotVerified
  /// The account has no address of mail.
  case noAddress
}
