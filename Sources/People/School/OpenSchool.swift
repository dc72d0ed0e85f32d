package import Essentials

/// Begins with a school: keeps it and opens its record.
package struct OpenSchool: Sendable {
  private let book: SchoolBook

  /// Prepares to open schools.
  package init(_ book: SchoolBook) { self.book = book }

  /// Opens a school with the usual settings, and gives it back.
  ///
  /// Nobody belongs to it yet, so that the one who opens it is the program, by the name of the task.
  /// - Throws: `Refusal` where the name cannot be read.
  package func callAsFunction(
    named name: String, by actor: RecordActor = .program("set-up")
  ) async throws -> School {
    var school = try School(id: book.newIdentifier(), name: name, createdAt: book.now())
    try await book.store.open(
      school, recording: [book.entry("opened", of: school.id, by: actor)])
    school.revision += 1
    return school
  }
}
