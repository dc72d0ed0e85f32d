/// How far a person's account has come, for lists of people.
package enum AccountState: String, Sendable, Hashable, CaseIterable {
  /// Made, and nobody has signed in with it yet.
  case invited
  /// In use, without a second factor.
  case withoutSecondFactor = "without-second-factor"
  /// In use, with a second factor.
  case complete
  /// Closed, because the person left.
  case closed

  /// The state of an account.
  package init(
    isClosed: Bool, hasPassword: Bool, hasSubject: Bool, hasSecondFactor: Bool
  ) {
    self =
      if isClosed {
        .closed
      } else if hasSecondFactor {
        .complete
      } else if hasPassword || hasSubject {
        .withoutSecondFactor
      } else {
        .invited
      }
  }
}
