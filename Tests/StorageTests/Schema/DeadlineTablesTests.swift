import Storage
import TestSupport
import Testing

@Suite struct DeadlineTablesTests {
  /// What the fifth step brought.
  private let tables: Set<String> = [
    "duty", "duty_change", "duty_notice", "digest_item", "school_term", "school_closure",
    "inset_day", "phrase_reading", "calendar_feed", "school_setting", "pending_roster",
  ]

  @Test(arguments: DatabaseEngine.allCases)
  func `both engines have the tables that the snapshot shows, each of a school`(
    engine: DatabaseEngine
  ) async throws {
    try await engine.withDatabase(DutyDesk.migrations) { database in
      let found = try await SQLSchema.tables(of: database).filter { tables.contains($0.name) }
      #expect(found.count == tables.count)
      for table in found {
        #expect(table.columns.contains { $0.name == "school_id" && !$0.isOptional })
        for key in table.keys where !key.contains("calendar_feed_digest") {
          #expect(key.contains("(school_id"), "\(table.name): \(key)")
          #expect(
            !key.hasPrefix("foreign") || key.contains("on delete restrict"),
            "\(table.name): \(key)")
        }
      }
      let text = found.map(\.text).joined(separator: "\n\n") + "\n"
      #expect(try Snapshot().difference(of: text, from: "deadline-tables.txt") == nil)
      #expect(try await SQLSchema.tablesWithoutRowSecurity(in: database) == [])
    }
  }
}
