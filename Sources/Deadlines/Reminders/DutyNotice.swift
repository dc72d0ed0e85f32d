package import Essentials

/// One message that is to be sent about one duty: to whom and why, without a word of what it says.
package struct DutyNotice: Hashable, Sendable {
  /// Why it is sent.
  package enum Reason: Hashable, Sendable {
    /// To the person who owes the duty; the step counts from 0.
    case reminder(step: Int)
    /// To somebody further up, since it is late.
    case late
    /// To the office, since reminding did not help.
    case remindingEnded
    /// To the office, since nobody holds the role.
    case nobodyHoldsRole(String)
  }

  /// To whom.
  package let recipient: PersonID
  /// About which duty.
  package let duty: DutyID
  /// Why.
  package let reason: Reason
  /// When it was decided, outside quiet hours unless it is urgent.
  package let at: Instant
  /// Whether it goes at any hour.
  package let isUrgent: Bool

  /// Puts a message together, as it was decided.
  package init(
    recipient: PersonID, duty: DutyID, reason: Reason, at: Instant, isUrgent: Bool
  ) {
    self.recipient = recipient
    self.duty = duty
    self.reason = reason
    self.at = at
    self.isUrgent = isUrgent
  }

  /// A name that is the same whenever the same message is decided again, so that a queue takes it once.
  package var key: String {
    let why =
      switch reason {
      case .reminder(let step): "reminder/\(step)"
      case .late: "late"
      case .remindingEnded: "reminding-ended"
      case .nobodyHoldsRole: "nobody-holds-role"
      }
    return "duty/\(duty)/\(why)/\(recipient)"
  }
}
