internal import Deadlines
internal import Essentials

/// A row of `duty_change`: one line of a duty's history.
enum DutyChangeRow {
  static let columns = """
    c.duty_id, c.at, c.actor, c.actor_person_id, c.behalf_person_id, c.actor_program, c.what, \
    c.detail, c.other_duty_id, c.told_person_id
    """

  @Sendable static func change(_ row: SQLRow) throws -> (duty: DutyID, change: DutyChange) {
    let change = DutyChange(
      at: try row.instant(1), by: try ActorColumns.actor(row, at: 2), what: try what(row))
    return (try row.identifier(0), change)
  }

  /// Values in the order of `duty_change`, from `at` on.
  static func values(of change: DutyChange) -> [SQLValue] {
    var (name, detail): (String, String?) = ("", nil)
    var (duty, person): (DutyID?, PersonID?) = (nil, nil)
    switch change.what {
    case .opened: name = "opened"
    case .attested(let late): (name, detail) = ("attested", late ? "late" : "in time")
    case .explained: name = "explained"
    case .becameOverdue: name = "overdue"
    case .handedOver(let other): (name, duty) = ("handed-over", other)
    case .takenOver(let other): (name, duty) = ("taken-over", other)
    case .waived: name = "waived"
    case .withdrawn: name = "withdrawn"
    case .moved(let from, let to):
      (name, detail) = ("moved", "\(text(of: from)) to \(text(of: to))")
    case .reminded(let step): (name, detail) = ("reminded", String(step))
    case .escalated(let told): (name, person) = ("escalated", told)
    case .officeTold: name = "office-told"
    }
    return [.instant(change.at)] + ActorColumns.values(of: change.by) + [
      .text(name), .textOrNil(detail), .identifierOrNil(duty), .identifierOrNil(person),
    ]
  }

  private static func what(_ row: SQLRow) throws -> DutyChange.What {
    switch try row.text(6) {
    case "opened": return .opened
    case "attested": return .attested(late: try row.text(7) == "late")
    case "explained": return .explained
    case "overdue": return .becameOverdue
    case "handed-over": return .handedOver(to: try row.identifier(8))
    case "taken-over": return .takenOver(from: try row.identifier(8))
    case "waived": return .waived
    case "withdrawn": return .withdrawn
    case "moved":
      let parts = try row.text(7).split(separator: " ").map(String.init)
      guard parts.count == 3, let from = due(parts[0]), let to = due(parts[2]) else { break }
      return .moved(from: from, to: to)
    case "reminded":
      guard let step = Int(try row.text(7)) else { break }
      return .reminded(step: step)
    case "escalated": return .escalated(to: try row.identifier(9))
    case "office-told": return .officeTold
    default: break
    }
    throw StoredValueFault("change of a duty")
  }

  /// A day in ISO 8601, or a moment as `@` and its microseconds.
  private static func text(of due: DutyDue) -> String {
    switch due {
    case .on(let date): date.description
    case .at(let instant): "@\(instant.microseconds)"
    }
  }

  private static func due(_ text: String) -> DutyDue? {
    guard text.hasPrefix("@") else { return CivilDate(text).map { .on($0) } }
    return Int64(text.dropFirst()).map { .at(Instant(microseconds: $0)) }
  }
}
