package import Essentials

/// Notes that somebody looked at the six roles no school can do without (`Role/isNeeded`) and found them right.
package struct ConfirmSchoolRoles: Sendable {
  private let book: SchoolBook

  /// Prepares to confirm.
  package init(_ book: SchoolBook) { self.book = book }

  /// Notes the moment and gives the school back; each time anew, since people change.
  ///
  /// - Throws: `Refusal/noSchool`; `Refusal/changedMeanwhile`.
  package func callAsFunction(_ id: SchoolID, by actor: RecordActor) async throws -> School {
    var school = try await book.school(id)
    school.rolesConfirmedAt = book.now()
    return try await book.keep(school, "roles-confirmed", by: actor)
  }
}
