package import Essentials

/// Where the schools of an installation are kept.
package protocol SchoolStore: Sendable {
  /// All schools of the installation, by name.
  func schools() async throws -> [School]

  /// One school, if the installation has it.
  func school(_ id: SchoolID) async throws -> School?

  /// Keeps a new school and opens its record, of which the entries are the first lines: all of it or nothing.
  ///
  /// What is kept then has the first revision.
  /// - Throws: `Refusal/changedMeanwhile` where there is a school of that identifier.
  func open(_ school: School, recording entries: [RecordEntry]) async throws

  /// Keeps a changed school, with the lines of the record; it then has the next revision.
  ///
  /// - Throws: `Refusal/changedMeanwhile` where the school that is kept has another revision, or there is none.
  func save(_ school: School, recording entries: [RecordEntry]) async throws
}
