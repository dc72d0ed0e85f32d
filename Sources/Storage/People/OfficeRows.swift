internal import Essentials
internal import People

/// Rows of terms, stand-ins and contacts.
enum OfficeRows {
  /// Terms and stand-ins with one statement, since every page asks who may see it.
  ///
  /// A stand-in has the columns of a term, with nothing where a term names somebody from outside.
  static let offices = """
    select 0, term_id, school_id, role, person_id, outside_name, outside_sort_name,
      outside_organisation, outside_email, from_on, until_on, appointed_by, reason, revision
    from term_of_office where school_id = ?
    union all
    select 1, stand_in_id, school_id, role, person_id, null, null, null, null, from_on, until_on,
      named_by, reason, revision
    from stand_in where school_id = ?
    """
  static let contactColumns = """
    school_id, role, email, phone, verified_on, verified_by, verified_for, revision
    """

  /// A row of `offices`: one of the two.
  struct Office {
    var term: TermOfOffice?
    var standIn: StandIn?
  }

  @Sendable static func office(_ row: SQLRow) throws -> Office {
    try row.int(0) == 0 ? Office(term: term(row)) : Office(standIn: standIn(row))
  }

  private static func term(_ row: SQLRow) throws -> TermOfOffice {
    try StoredValueFault.reading("term") {
      try TermOfOffice(
        id: row.identifier(1), school: row.identifier(2),
        role: StoredValueFault.value(Role.self, row.text(3)),
        holder: holder(
          person: row.identifierOrNil(4), name: row.textOrNil(5), sort: row.textOrNil(6),
          organisation: row.textOrNil(7), email: row.textOrNil(8)),
        fromOn: row.date(9), untilOn: row.dateOrNil(10), appointedBy: row.identifier(11),
        reason: row.textOrNil(12), revision: row.int(13))
    }
  }

  private static func standIn(_ row: SQLRow) throws -> StandIn {
    try StoredValueFault.reading("stand-in") {
      try StandIn(
        id: row.identifier(1), school: row.identifier(2),
        role: StoredValueFault.value(Role.self, row.text(3)), person: row.identifier(4),
        fromOn: row.date(9), untilOn: row.dateOrNil(10),
        reason: StoredValueFault.value(StandIn.Reason.self, row.text(12)),
        namedBy: row.identifier(11), revision: row.int(13))
    }
  }

  @Sendable static func contact(_ row: SQLRow) throws -> RoleContact {
    try StoredValueFault.reading("contact") {
      RoleContact(
        school: try row.identifier(0), role: try StoredValueFault.value(Role.self, row.text(1)),
        email: try row.textOrNil(2).map { try EmailAddress($0) },
        phone: try row.textOrNil(3).map { try PhoneNumber($0) },
        verifiedOn: try row.dateOrNil(4), verifiedBy: try row.identifierOrNil(5),
        verifiedFor: try HolderText.holders(in: row.text(6)), revision: try row.int(7))
    }
  }

  static func values(of term: TermOfOffice) -> [SQLValue] {
    let outside: OutsideHolder? = if case .outside(let holder) = term.holder { holder } else { nil }
    return [
      .text(term.role.rawValue), .identifierOrNil(term.holder.person),
      .textOrNil(outside?.name.given), .textOrNil(outside?.name.sort),
      .textOrNil(outside?.organisation), .textOrNil(outside?.email?.description),
      .date(term.fromOn), .dateOrNil(term.untilOn), .identifier(term.appointedBy),
      .textOrNil(term.reason), .int(term.revision + 1), .identifier(term.school),
      .identifier(term.id),
    ]
  }

  static func values(of standIn: StandIn) -> [SQLValue] {
    [
      .text(standIn.role.rawValue), .identifier(standIn.person), .date(standIn.fromOn),
      .dateOrNil(standIn.untilOn), .text(standIn.reason.rawValue), .identifier(standIn.namedBy),
      .int(standIn.revision + 1), .identifier(standIn.school), .identifier(standIn.id),
    ]
  }

  static func values(of contact: RoleContact) -> [SQLValue] {
    [
      .textOrNil(contact.email?.description), .textOrNil(contact.phone?.description),
      .dateOrNil(contact.verifiedOn), .identifierOrNil(contact.verifiedBy),
      .text(HolderText.text(of: contact.verifiedFor)), .int(contact.revision + 1),
      .identifier(contact.school), .text(contact.role.rawValue),
    ]
  }

  static func holder(
    person: PersonID?, name: String?, sort: String?, organisation: String?, email: String?
  ) throws -> RoleHolder {
    if let person { return .person(person) }
    guard let name else { throw StoredValueFault("holder") }
    return .outside(
      try OutsideHolder(
        name: PersonName(name, sort: sort), organisation: organisation,
        email: email.map { try EmailAddress($0) }))
  }
}
