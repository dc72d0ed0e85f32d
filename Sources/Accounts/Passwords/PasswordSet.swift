package import Vault

/// What comes of choosing a password.
package struct PasswordSet: Sendable {
  /// The session, a step further.
  package let session: NewSession
  /// The person's sheet, at the first password: to be printed once, and forgotten.
  package let sheet: PaperKey?
  /// Whether the keys still lie under a password that was forgotten: the person's sheet opens them
  /// (`ReopenKeys`), or the school's.
  package let keysNeedSheet: Bool
}
