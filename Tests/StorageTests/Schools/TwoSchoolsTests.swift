import Essentials
import Storage
import TestSupport
import Testing

/// Two schools of one database, whose people, duties, lists and letters even have the same identifiers.
@Suite struct TwoSchoolsTests {
  /// Tables whose rows `PolicySchoolsTests` makes, what lines mention, since these mention nobody, and tiles, which come with
  /// the 256th line of a record.
  private static let elsewhere: Set<String> = [
    "acknowledgement", "campaign", "campaign_kind", "campaign_member", "campaign_person",
    "confirmed_holder", "confirmed_role", "finding_decision", "linked_policy", "policy",
    "policy_text", "policy_version", "record_mention", "record_node", "reservation", "role_contact",
    "roles_confirmation", "signature", "signed_copy", "signed_copy_file", "stand_in",
    "version_paragraph",
  ]

  private func withTwo(
    _ engine: DatabaseEngine, _ body: @Sendable (NewerStores, NewerStores) async throws -> Void
  ) async throws {
    try await engine.withDatabase(SchemaMigrations.all) { database in
      let (one, other) = (
        NewerStores(id: SchoolID(high: 1, low: 1), mark: 1, database: database),
        NewerStores(id: SchoolID(high: 1, low: 2), mark: 2, database: database)
      )
      try await one.open()
      try await other.open()
      try await one.fill()
      try await body(one, other)
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `every table of the newer stores has rows to compare`(engine: DatabaseEngine) async throws {
    try await withTwo(engine) { one, _ in
      let empty = try await one.rows().filter(\.value.isEmpty).keys
      #expect(Set(empty).subtracting(Self.elsewhere) == [])
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `a school sees no account, duty, date, list or letter of another`(
    engine: DatabaseEngine
  ) async throws {
    try await withTwo(engine) { _, other async throws in
      #expect(try await other.found() == [])
    }
  }

  @Test(arguments: DatabaseEngine.allCases)
  func `whatever is done in one school leaves every byte of the other as it was`(
    engine: DatabaseEngine
  ) async throws {
    try await withTwo(engine) { one, other in
      let before = try await one.rows()
      try await other.fill()
      let filled = try await other.rows()
      try await other.useUp()
      #expect(try await other.rows() != filled)
      let after = try await one.rows()
      #expect(before.keys.sorted() == after.keys.sorted())
      for (table, rows) in before { #expect(after[table] == rows, "\(table)") }
    }
  }
}
