package import Vault

/// A session with the secret for the browser's cookie: what every step of signing in gives.
///
/// The cookie is always set anew from `secret`; the secret that was there before opens nothing now.
package struct NewSession: Sendable {
  /// What goes into the cookie.
  package let secret: SessionSecret
  /// The session; `session.stage` says which page comes next.
  package let session: Session

  /// That the person has no keys yet, and signs in without the password with which they would come.
  package let lacksKeys: LacksKeys?

  /// Joins both.
  package init(secret: SessionSecret, session: Session, lacksKeys: LacksKeys? = nil) {
    self.secret = secret
    self.session = session
    self.lacksKeys = lacksKeys
  }
}

/// When somebody without a password turned out to have no keys.
package enum LacksKeys: Sendable, Hashable {
  /// At their first sign-in this way: they are asked for a passphrase.
  case atFirst
  /// At a later one: they have put it off, or came before keys were made.
  case still
}

extension NewSession {
  /// The same session of an account that began with it or not, with what is said of its keys.
  func noting(_ account: Account, isFirst: Bool) -> NewSession {
    let choosesPassword = session.stage == .choosesPassword
    guard account.keys == nil, account.password == nil, !choosesPassword else { return self }
    return NewSession(secret: secret, session: session, lacksKeys: isFirst ? .atFirst : .still)
  }
}
