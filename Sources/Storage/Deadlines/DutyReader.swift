internal import Deadlines
internal import Essentials

/// Reads duties of a school with their histories: two statements, however many there are.
struct DutyReader {
  let connection: SQLConnection
  let school: SchoolID
  let texts: DutyTexts

  /// The duties that fit a condition on `duty d`, in the order in which they are due.
  func duties(_ condition: String, _ values: [SQLValue]) throws -> [Duty] {
    let bound = [.identifier(school)] + values
    let rows = try connection.rows(
      """
      select \(DutyRow.columns) from duty d where d.school_id = ? and \(condition)
      order by d.due_at, d.duty_id
      """, bound, DutyRow.init)
    guard !rows.isEmpty else { return [] }
    var histories: [DutyID: [DutyChange]] = [:]
    let changes = try connection.rows(
      """
      select \(DutyChangeRow.columns) from duty d
      join duty_change c on c.school_id = d.school_id and c.duty_id = d.duty_id
      where d.school_id = ? and \(condition) order by c.duty_id, c.place
      """, bound, DutyChangeRow.change)
    for (duty, change) in changes { histories[duty, default: []].append(change) }
    return try rows.map { try $0.duty(history: histories[$0.id] ?? [], texts: texts) }
  }

  /// Which of some places in a series a duty in any state has.
  func taken(_ wanted: Set<DutySeries>) throws -> Set<DutySeries> {
    var found: Set<DutySeries> = []
    for place in Set(wanted.map { [$0.standing, $0.period] }) {
      let bearers = try connection.rows(
        """
        select distinct bearer_person_id, bearer_role from duty
        where school_id = ? and series_standing = ? and series_period = ?
        """, [.identifier(school)] + place.map(SQLValue.text)
      ) { try DutyRow.owner($0, at: 0) }
      for bearer in bearers {
        found.insert(DutySeries(standing: place[0], period: place[1], bearer: bearer))
      }
    }
    return found.intersection(wanted)
  }
}
