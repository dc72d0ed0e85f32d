internal import Essentials

/// For how long sessions hold, in seconds.
package enum SessionTimes {
  /// At the most, from signing in: a long school day.
  package static let whole: Int64 = 12 * 3600
  /// Unused; what was used is noted to five minutes, so it may be up to five minutes less.
  package static let idle: Int64 = 60 * 60
  /// On the way: until the second factor is given, or the password or second factor is chosen.
  package static let underWay: Int64 = 30 * 60
  /// How often it is noted that a session is used.
  package static let note: Int64 = 5 * 60
  /// For how long a proof counts as fresh.
  package static let proof: Int64 = 10 * 60
  /// For how long a challenge for a passkey waits.
  package static let challenge: Int64 = 5 * 60
}
