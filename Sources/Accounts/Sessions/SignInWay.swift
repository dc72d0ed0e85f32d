/// How somebody came in.
package enum SignInWay: String, Sendable, Hashable, CaseIterable {
  /// With a password.
  case password
  /// With a passkey alone.
  case passkey
  /// Through a link that was mailed for signing in.
  case link
  /// Through the school's own sign-in.
  case provider
  /// Through an invitation.
  case invitation
  /// Through a link for a forgotten password.
  case forgottenPassword = "forgotten-password"
  /// Through a link to one task.
  case taskLink = "task-link"
}
