package import Essentials

/// What comes again at one school, and from when on.
package struct DutySchedule: Sendable {
  /// The standing duties.
  package let duties: [StandingDuty]
  /// The first day for which duties are opened: when the school began with Chaperone, or with the policy.
  package let startsOn: CivilDate
  /// Days that are set elsewhere, by name, such as `policy-review`.
  package let anchors: [String: CivilDate]
  /// How the person is reminded.
  package let reminders: ReminderPlan
  /// When late duties are told further up.
  package let escalation: Escalation
  /// When nothing is sent.
  package let quietHours: QuietHours
  /// On which day and when the weekly digest is sent.
  package let digest: DigestTime

  /// Puts a schedule together.
  package init(
    duties: [StandingDuty], startsOn: CivilDate, anchors: [String: CivilDate] = [:],
    reminders: ReminderPlan = .usual, escalation: Escalation = .usual,
    quietHours: QuietHours = .usual, digest: DigestTime = .usual
  ) {
    self.duties = duties
    self.startsOn = startsOn
    self.anchors = anchors
    self.reminders = reminders
    self.escalation = escalation
    self.quietHours = quietHours
    self.digest = digest
  }
}
