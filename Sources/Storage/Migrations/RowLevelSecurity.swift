/// What holds PostgreSQL's tables to one school at a time.
package enum RowLevelSecurity {
  /// The setting that names the school of a transaction, as 32 hexadecimal digits.
  package static let schoolSetting = "chaperone.school"
  /// The setting that opens every school's rows to a transaction when it is `on`.
  package static let installationSetting = "chaperone.installation"

  /// Statements that protect a table, also against its owner.
  ///
  /// The settings are read once for each query, in sub-selects, not for each row. Outside a
  /// transaction that set them they are null or empty, and no row is seen.
  static func statements(for table: String) throws -> [String] {
    let isName = !table.isEmpty && table.utf8.allSatisfy(SQLPieces.isName)
    guard isName else { throw MigrationFault.notNeutral(table, sql: "row level security") }
    let mayTouch = """
      school_id = (select decode(current_setting('\(schoolSetting)', true), 'hex'))
      or (select current_setting('\(installationSetting)', true)) = 'on'
      """
    return [
      "alter table \(table) enable row level security",
      "alter table \(table) force row level security",
      "create policy own_school on \(table) using (\(mayTouch)) with check (\(mayTouch))",
    ]
  }
}
