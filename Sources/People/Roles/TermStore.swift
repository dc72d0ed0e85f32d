package import Essentials

/// Where terms of office, stand-ins and contacts of schools are read; they are written through
/// `PersonStore/save(_:recording:)`, so that a leaver and the end of their terms are one act.
package protocol TermStore: Sendable {
  /// All terms and stand-ins of a school, ended ones included: one statement.
  func offices(of school: SchoolID) async throws -> Offices

  /// How the roles of a school are reached, by role: one statement.
  func contacts(of school: SchoolID) async throws -> [RoleContact]
}
