/// What a link in a message or on a sheet is for.
package enum LinkPurpose: String, Sendable, Hashable, CaseIterable {
  /// Signing in without a password.
  case signIn = "sign-in"
  /// Choosing the first password.
  case invitation
  /// Choosing a new password.
  case forgottenPassword = "forgotten-password"
  /// One task, and nothing else.
  case task

  /// For how many seconds it works; for a task at the most.
  package var lifetime: Int64 {
    switch self {
    case .signIn: 15 * 60
    case .invitation: 14 * 24 * 3600
    case .forgottenPassword: 60 * 60
    case .task: 90 * 24 * 3600
    }
  }

  /// Whether it works a single time.
  ///
  /// A link to a task may be opened again until it runs out or is taken back: a supply teacher who
  /// began to read on the bus goes on at school. It reaches that task only, each time.
  package var worksOnce: Bool { self != .task }
}
