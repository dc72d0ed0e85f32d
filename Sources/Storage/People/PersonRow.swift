internal import Essentials
internal import People

/// A row of the table of people.
enum PersonRow {
  /// The columns in the order in which `person` reads them.
  static let columns = """
    person_id, school_id, given_name, sort_name, kind, post, is_also_governor, provider, \
    job_title, email, started_on, line_manager_id, reference, last_day_on, leaving_recorded_at, \
    revision
    """

  /// Reads a row.
  @Sendable static func person(_ row: SQLRow) throws -> Person {
    try StoredValueFault.reading("person") {
      let details = try PersonDetails(
        name: PersonName(row.text(2), sort: row.text(3)),
        kind: StoredValueFault.value(PersonKind.self, row.text(4)),
        post: row.textOrNil(5).map { try StoredValueFault.value(Post.self, $0) },
        isAlsoGovernor: row.bool(6), provider: row.textOrNil(7), jobTitle: row.textOrNil(8),
        email: row.textOrNil(9).map { try EmailAddress($0) }, startedOn: row.dateOrNil(10),
        lineManager: row.identifierOrNil(11), reference: row.textOrNil(12))
      let leaving = try row.dateOrNil(13).map {
        Leaving(lastDayOn: $0, recordedAt: try row.instant(14))
      }
      return try Person(
        id: row.identifier(0), school: row.identifier(1), details: details, leaving: leaving,
        revision: row.int(15))
    }
  }

  /// What is written first: everything but address and manager, which may point at rows that come later.
  static func values(of person: Person) -> [SQLValue] {
    let details = person.details
    return [
      .text(details.name.given), .text(details.name.sort),
      .text(details.name.sort.plainLetters), .text(details.kind.rawValue),
      .textOrNil(details.post?.rawValue), .bool(details.isAlsoGovernor),
      .textOrNil(details.provider), .textOrNil(details.jobTitle), .dateOrNil(details.startedOn),
      .textOrNil(details.reference), .dateOrNil(person.leaving?.lastDayOn),
      .instantOrNil(person.leaving?.recordedAt), .int(person.revision + 1),
      .identifier(person.school), .identifier(person.id),
    ]
  }
}

extension SQLConstraintViolation {
  /// Whether two people of a school would share an address.
  var isOfEmail: Bool {
    columns.contains("email") || constraint?.contains("email") == true
  }
}
