package import Essentials

/// Who signed in, as a provider proved it.
///
/// `issuer` and `subject` together name the account for ever: keep them at the first sign-in, and find the person by
/// them from then on. `email` only serves to find the person the first time, since addresses change and are given to
/// others. The name that the provider gives is not kept: the school's directory has its own.
package struct ProvenIdentity: Hashable, Sendable {
  /// Which provider.
  package let issuer: String
  /// Which account there.
  package let subject: String
  /// The address of mail, as the provider writes it.
  package let email: Redacted<String>
  /// Whether the provider says that the address is the person's; otherwise the school trusts its own tenant
  /// (``AccountsTaken/microsoftTenant(_:)``).
  package let emailVerified: Bool

  /// Only a checked token makes one.
  init(issuer: String, subject: String, email: Redacted<String>, emailVerified: Bool) {
    self.issuer = issuer
    self.subject = subject
    self.email = email
    self.emailVerified = emailVerified
  }
}
