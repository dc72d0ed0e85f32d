internal import Accounts
internal import Essentials

/// Reads accounts with their passkeys and subjects.
struct AccountReader {
  let connection: SQLConnection
  let school: SchoolID

  func account(of person: PersonID) throws -> Account? {
    let place: [SQLValue] = [.identifier(school), .identifier(person)]
    let passkeys = try connection.rows(
      """
      select \(PasskeyRow.columns) from passkey where school_id = ? and person_id = ?
      order by place
      """, place, PasskeyRow.passkey)
    let subjects = try connection.rows(
      """
      select issuer, subject from provider_subject where school_id = ? and person_id = ?
      order by issuer
      """, place
    ) { ProviderSubject(issuer: try $0.text(0), subject: try $0.text(1)) }
    return try connection.firstRow(
      "select \(AccountRow.columns) from account where school_id = ? and person_id = ?", place
    ) { try AccountRow.account($0, passkeys: passkeys, subjects: subjects) }
  }

  /// The account that a row of `table` belongs to.
  func account(
    inTable table: String, where condition: String, _ values: [SQLValue]
  ) throws -> Account? {
    let person: PersonID? = try connection.firstRow(
      "select person_id from \(table) where school_id = ? and \(condition)",
      [.identifier(school)] + values
    ) { try $0.identifier(0) }
    return try person.flatMap(account(of:))
  }
}
