internal import Deadlines
internal import Essentials

/// Rows of `duty_notice` and `digest_item`.
enum NoticeRow {
  static let columns = "recipient_id, reason, duty_id, step, role, is_urgent, decided_at"

  @Sendable static func notice(_ row: SQLRow) throws -> DutyNotice {
    let reason: DutyNotice.Reason =
      switch try row.text(1) {
      case "reminder": .reminder(step: try row.int(3))
      case "late": .late
      case "reminding-ended": .remindingEnded
      case "nobody-holds-role": .nobodyHoldsRole(try row.text(4))
      default: throw StoredValueFault("reason of a notice")
      }
    return DutyNotice(
      recipient: try row.identifier(0), duty: try row.identifier(2), reason: reason,
      at: try row.instant(6), isUrgent: try row.bool(5))
  }

  /// Reason, duty, step and role.
  static func values(of notice: DutyNotice) -> [SQLValue] {
    let (reason, step, role): (String, Int?, String?) =
      switch notice.reason {
      case .reminder(let step): ("reminder", step, nil)
      case .late: ("late", nil, nil)
      case .remindingEnded: ("reminding-ended", nil, nil)
      case .nobodyHoldsRole(let role): ("nobody-holds-role", nil, role)
      }
    return [.text(reason), .identifier(notice.duty), .intOrNil(step), .textOrNil(role)]
  }

  static let itemColumns = """
    n.recipient_id, n.week_of, i.duty_id, d.kind_title, i.due_on, i.section
    """

  /// A line of a digest, with whose it is and of which week.
  @Sendable static func item(
    _ row: SQLRow
  ) throws -> (person: PersonID, weekOf: CivilDate, item: WeeklyDigest.Item) {
    guard let section = WeeklyDigest.Section(rawValue: try row.int(5)) else {
      throw StoredValueFault("section of a digest")
    }
    let item = WeeklyDigest.Item(
      duty: try row.identifier(2), title: try row.text(3), dueOn: try row.date(4),
      section: section)
    return (try row.identifier(0), try row.date(1), item)
  }
}
