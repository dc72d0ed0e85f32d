package import Essentials
package import People

/// Roles and contacts of schools in the database.
package struct SQLTermStore: TermStore {
  private let database: any SQLDatabase

  /// A store that reads from a database.
  package init(_ database: any SQLDatabase) { self.database = database }

  /// All terms and stand-ins of a school, ended ones included: one statement each.
  package func offices(of school: SchoolID) async throws -> Offices {
    try await database.read(for: .school(school)) { connection in
      let terms = try connection.rows(
        "select \(OfficeRows.termColumns) from term_of_office where school_id = ?",
        [.identifier(school)], OfficeRows.term)
      let standIns = try connection.rows(
        "select \(OfficeRows.standInColumns) from stand_in where school_id = ?",
        [.identifier(school)], OfficeRows.standIn)
      return Offices(terms: terms, standIns: standIns)
    }
  }

  /// How the roles of a school are reached, by role: one statement.
  package func contacts(of school: SchoolID) async throws -> [RoleContact] {
    try await database.read(for: .school(school)) { connection in
      try connection.rows(
        "select \(OfficeRows.contactColumns) from role_contact where school_id = ? order by role",
        [.identifier(school)], OfficeRows.contact)
    }
  }
}
