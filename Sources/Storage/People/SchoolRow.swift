internal import Essentials
internal import People

/// Rows of `school` and of its settings, which a school may not have yet.
enum SchoolRow {
  static let columns = """
    s.school_id, s.name, s.created_at, t.opens_at, t.closes_at, t.digest_weekday, t.digest_at, \
    t.quiet_from, t.quiet_until, t.sign_in_domain, t.roles_confirmed_at, t.set_up_finished_at, \
    t.revision
    """

  @Sendable static func school(_ row: SQLRow) throws -> School {
    try StoredValueFault.reading("school") {
      let revision = try row.intOrNil(12)
      return try School(
        id: row.identifier(0), name: row.text(1), createdAt: row.instant(2),
        settings: revision == nil ? .usual : settings(row),
        rolesConfirmedAt: row.instantOrNil(10), setUpFinishedAt: row.instantOrNil(11),
        revision: revision ?? 0)
    }
  }

  /// The settings and moments of a school at its next revision, ended by its identifier.
  static func values(of school: School) -> [SQLValue] {
    let settings = school.settings
    return [
      time(settings.hours.opensAt), time(settings.hours.closesAt), .int(settings.digestWeekday),
      time(settings.digestAt), time(settings.quietFrom), time(settings.quietUntil),
      .textOrNil(settings.signInDomain), .instantOrNil(school.rolesConfirmedAt),
      .instantOrNil(school.setUpFinishedAt), .int(school.revision + 1), .identifier(school.id),
    ]
  }

  private static func settings(_ row: SQLRow) throws -> SchoolSettings {
    try SchoolSettings(
      hours: SchoolHours(opensAt: time(row, 3), closesAt: time(row, 4)),
      digestWeekday: row.int(5), digestAt: time(row, 6), quietFrom: time(row, 7),
      quietUntil: time(row, 8), signInDomain: row.textOrNil(9))
  }

  private static func time(_ row: SQLRow, _ place: Int) throws -> LocalTime {
    LocalTime(minutesSinceMidnight: try row.int(place))
  }

  private static func time(_ time: LocalTime) -> SQLValue { .int(time.minutesSinceMidnight) }
}
