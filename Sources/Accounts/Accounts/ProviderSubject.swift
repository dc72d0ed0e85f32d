/// Who somebody is at the school's own sign-in: issuer and subject, which never change, unlike the
/// address (OpenID Connect Core, 5.7).
package struct ProviderSubject: Sendable, Hashable {
  /// The provider, such as `https://accounts.google.com`.
  package let issuer: String
  /// The person there.
  package let subject: String

  /// Names a person at a provider.
  package init(issuer: String, subject: String) {
    self.issuer = issuer
    self.subject = subject
  }
}
