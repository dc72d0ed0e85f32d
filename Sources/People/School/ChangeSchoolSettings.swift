package import Essentials

/// Changes a school's hours and how it is told what is due.
package struct ChangeSchoolSettings: Sendable {
  private let book: SchoolBook

  /// Prepares to change settings.
  package init(_ book: SchoolBook) { self.book = book }

  /// Changes all settings of a school at once and gives it back; nothing happens where they are so already.
  ///
  /// - Throws: `Refusal/noSchool`; `Refusal/changedMeanwhile`.
  package func callAsFunction(
    _ id: SchoolID, to settings: SchoolSettings, by actor: RecordActor
  ) async throws -> School {
    var school = try await book.school(id)
    let facts = school.settings.facts(changingTo: settings)
    guard !facts.isEmpty else { return school }
    school.settings = settings
    return try await book.keep(school, "settings-changed", by: actor, facts: facts)
  }
}
