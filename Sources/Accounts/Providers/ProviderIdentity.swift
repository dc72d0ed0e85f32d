/// Who somebody is, as the school's own sign-in said it in a token that was verified.
package struct ProviderIdentity: Sendable, Hashable {
  /// Issuer and subject.
  package let subject: ProviderSubject
  /// The address, only where the provider says that it is verified, and is one of the school's own.
  package let verifiedEmail: String?
  /// Whether the provider says that a second factor was given (`amr` has `mfa`).
  package let gaveSecondFactor: Bool

  /// Tells who somebody is.
  package init(subject: ProviderSubject, verifiedEmail: String?, gaveSecondFactor: Bool) {
    self.subject = subject
    self.verifiedEmail = verifiedEmail
    self.gaveSecondFactor = gaveSecondFactor
  }
}
