package import Vault

/// A session with the secret for the browser's cookie: what every step of signing in gives.
///
/// The cookie is always set anew from `secret`; the secret that was there before opens nothing now.
package struct NewSession: Sendable {
  /// What goes into the cookie.
  package let secret: SessionSecret
  /// The session; `session.stage` says which page comes next.
  package let session: Session

  /// Joins both.
  package init(secret: SessionSecret, session: Session) {
    self.secret = secret
    self.session = session
  }
}
