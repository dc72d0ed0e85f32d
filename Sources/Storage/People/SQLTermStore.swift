package import Essentials
package import People

/// Roles and contacts of schools in the database.
package struct SQLTermStore: TermStore {
  private let database: any SQLDatabase

  /// A store that reads from a database.
  package init(_ database: any SQLDatabase) { self.database = database }

  /// All terms and stand-ins of a school, ended ones included: one statement.
  package func offices(of school: SchoolID) async throws -> Offices {
    let rows = try await database.read(for: .school(school)) { connection in
      try connection.rows(
        OfficeRows.offices, [.identifier(school), .identifier(school)], OfficeRows.office)
    }
    return Offices(terms: rows.compactMap(\.term), standIns: rows.compactMap(\.standIn))
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
