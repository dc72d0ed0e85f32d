package import Essentials

/// Gives a school another name.
package struct RenameSchool: Sendable {
  private let book: SchoolBook

  /// Prepares to rename.
  package init(_ book: SchoolBook) { self.book = book }

  /// Renames a school and gives it back; nothing happens where it is called so already.
  ///
  /// - Throws: `Refusal` where the name cannot be read; `Refusal/noSchool`; `Refusal/changedMeanwhile`.
  package func callAsFunction(
    _ id: SchoolID, to name: String, by actor: RecordActor
  ) async throws -> School {
    let school = try await book.school(id)
    let renamed = try school.renamed(name)
    guard renamed != school else { return school }
    return try await book.keep(renamed, "renamed", by: actor)
  }
}
