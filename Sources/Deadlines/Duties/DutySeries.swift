/// The place of a duty in a series, by which it is opened once and no more.
///
/// It names the period and not the day, since the day moves when the school corrects its term dates.
package struct DutySeries: Hashable, Sendable {
  /// The stable name of the standing duty.
  package let standing: String
  /// The period, such as `2025-09` or `autumn 2025`.
  package let period: String
  /// Whose it was when it was opened.
  package let bearer: DutyOwner

  /// Names a place in a series.
  package init(standing: String, period: String, bearer: DutyOwner) {
    self.standing = standing
    self.period = period
    self.bearer = bearer
  }
}
