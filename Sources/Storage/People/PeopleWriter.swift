internal import Essentials
internal import People

/// Writes everything that one act changes about people.
struct PeopleWriter {
  let connection: SQLConnection
  let school: SchoolID

  /// Writes all of it.
  ///
  /// - Throws: `Refusal.changedMeanwhile` where a kept revision is another one.
  func write(_ changes: PeopleChanges) throws {
    for person in changes.people { try write(person) }
    // Two people may swap addresses and a manager may be new: these come once all rows are there.
    for person in changes.people { try link(person) }
    for term in changes.takenBack { try takeBack(term) }
    for term in changes.terms { try write(term) }
    for standIn in changes.standIns { try write(standIn) }
    for contact in changes.contacts { try write(contact) }
  }

  private func write(_ person: Person) throws {
    let insert = """
      insert into person (given_name, sort_name, plain_name, kind, post, is_also_governor,
        provider, job_title, started_on, reference, last_day_on, leaving_recorded_at, revision,
        school_id, person_id)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """
    let update = """
      update person set given_name = ?, sort_name = ?, plain_name = ?, kind = ?, post = ?,
        is_also_governor = ?, provider = ?, job_title = ?, started_on = ?, reference = ?,
        last_day_on = ?, leaving_recorded_at = ?, revision = ?, email = null,
        line_manager_id = null
      where school_id = ? and person_id = ? and revision = ?
      """
    try put(PersonRow.values(of: person), person.revision, insert, update)
  }

  private func link(_ person: Person) throws {
    let details = person.details
    guard details.email != nil || details.lineManager != nil else { return }
    try connection.execute(
      "update person set email = ?, line_manager_id = ? where school_id = ? and person_id = ?",
      [
        .textOrNil(details.email?.description), .identifierOrNil(details.lineManager),
        .identifier(school), .identifier(person.id),
      ])
  }

  private func write(_ term: TermOfOffice) throws {
    let insert = """
      insert into term_of_office (role, person_id, outside_name, outside_sort_name,
        outside_organisation, outside_email, from_on, until_on, appointed_by, reason, revision,
        school_id, term_id)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """
    let update = """
      update term_of_office set role = ?, person_id = ?, outside_name = ?,
        outside_sort_name = ?, outside_organisation = ?, outside_email = ?, from_on = ?,
        until_on = ?, appointed_by = ?, reason = ?, revision = ?
      where school_id = ? and term_id = ? and revision = ?
      """
    try put(OfficeRows.values(of: term), term.revision, insert, update)
  }

  private func takeBack(_ term: TermOfOffice) throws {
    let removed = try connection.execute(
      "delete from term_of_office where school_id = ? and term_id = ? and revision = ?",
      [.identifier(school), .identifier(term.id), .int(term.revision)])
    guard removed == 1 else { throw Refusal.changedMeanwhile }
  }

  private func write(_ standIn: StandIn) throws {
    let insert = """
      insert into stand_in (role, person_id, from_on, until_on, reason, named_by, revision,
        school_id, stand_in_id)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """
    let update = """
      update stand_in set role = ?, person_id = ?, from_on = ?, until_on = ?, reason = ?,
        named_by = ?, revision = ?
      where school_id = ? and stand_in_id = ? and revision = ?
      """
    try put(OfficeRows.values(of: standIn), standIn.revision, insert, update)
  }

  private func write(_ contact: RoleContact) throws {
    let insert = """
      insert into role_contact (email, phone, verified_on, verified_by, verified_for, revision,
        school_id, role)
      values (?, ?, ?, ?, ?, ?, ?, ?)
      """
    let update = """
      update role_contact set email = ?, phone = ?, verified_on = ?, verified_by = ?,
        verified_for = ?, revision = ?
      where school_id = ? and role = ? and revision = ?
      """
    try put(OfficeRows.values(of: contact), contact.revision, insert, update)
  }

  /// Inserts what was never saved, and changes what still is as it was seen.
  private func put(
    _ values: [SQLValue], _ revision: Int, _ insert: String, _ update: String
  ) throws {
    guard revision > 0 else {
      try connection.execute(insert, values)
      return
    }
    let changed = try connection.execute(update, values + [.int(revision)])
    guard changed == 1 else { throw Refusal.changedMeanwhile }
  }
}
