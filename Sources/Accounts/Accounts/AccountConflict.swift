/// Somebody else was quicker, or the same thing was tried twice; nothing was kept.
package enum AccountConflict: Error, Sendable, Hashable, CaseIterable {
  /// The account is not as it was read.
  case accountChanged
  /// The time code, or a later one, was used.
  case timeCodeUsed
  /// A recovery code was used since.
  case recoveryCodesChanged
  /// The browser has answered that challenge, or a later one.
  case challengeAnswered
  /// The passkey was used or removed since.
  case passkeyChanged
  /// Somebody has registered that passkey already.
  case passkeyTaken
  /// Somebody else is that person at the provider.
  case subjectTaken
  /// The session ended, or has another secret by now.
  case sessionGone
  /// The link was used, taken back, or never was.
  case linkGone
  /// The school has another escrow than was thought.
  case escrowChanged
}
