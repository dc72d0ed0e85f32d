/// What a letter is for; a closed list, since what is not on it is never sent.
package enum LetterKind: Hashable, Sendable {
  /// A link to sign in with.
  case signIn
  /// The first link of a person: choose a password.
  case invitation
  /// A link to choose another password.
  case forgottenPassword
  /// A policy waits to be read and acknowledged (¶12).
  case pleaseAcknowledge
  /// It still waits.
  case acknowledgementReminder
  /// What waits for a person this week, as numbers.
  case week(WeekCounts)
  /// Something is due soon or today.
  case due
  /// Something is late.
  case late
  /// Something cannot wait; sent at any hour.
  case urgent
  /// To the office: somebody needs help, reminding does not do it or a role has nobody.
  case helpNeeded
  /// A policy waits for a signature.
  case signature
  /// The state of the record, for somebody who keeps it as a witness.
  case checkpoint(CheckpointText)
  /// The contacts of the roles are to be checked (¶18).
  case contacts
  /// The policy is due for review.
  case review
  /// A term of office, or standing in, has ended.
  case termEnded
  /// A new key was made for the person, since nothing opened the one before.
  case newKey
  /// To the head teacher and the chair: somebody of the school made a new key.
  case newKeyTold
  /// A person's last day has come, and their way in closes with it.
  case farewell
}

/// How much waits for a person: numbers only, no titles.
package struct WeekCounts: Hashable, Sendable {
  /// How many things are late.
  package let late: Int
  /// How many are due this week.
  package let thisWeek: Int
  /// How many are due in the weeks after.
  package let later: Int

  /// Counts; none is below zero.
  package init(late: Int, thisWeek: Int, later: Int) {
    self.late = max(late, 0)
    self.thisWeek = max(thisWeek, 0)
    self.later = max(later, 0)
  }
}
