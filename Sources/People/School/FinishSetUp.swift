package import Essentials

/// Says that setting up a school is finished.
package struct FinishSetUp: Sendable {
  private let book: SchoolBook

  /// Prepares to finish.
  package init(_ book: SchoolBook) { self.book = book }

  /// Notes the moment once and gives the school back; a second time changes nothing.
  ///
  /// - Throws: `Refusal` `set-up.roles` where the roles were not confirmed yet: nobody would know who hears
  ///   concerns; `Refusal/noSchool`; `Refusal/changedMeanwhile`.
  package func callAsFunction(_ id: SchoolID, by actor: RecordActor) async throws -> School {
    var school = try await book.school(id)
    guard !school.isSetUp else { return school }
    guard school.rolesConfirmedAt != nil else {
      throw Refusal(
        "set-up.roles", "Say first who holds the six roles, so that people know whom to turn to.",
        paragraph: "18")
    }
    school.setUpFinishedAt = book.now()
    return try await book.keep(school, "set-up-finished", by: actor)
  }
}
