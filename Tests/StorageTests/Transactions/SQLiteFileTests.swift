import Foundation
import Storage
import TestSupport
import Testing

@Suite struct SQLiteFileTests {
  private func setting(_ sql: String, _ database: any SQLDatabase) async throws -> SQLValue? {
    try await database.write(for: .installation) { try $0.rows(sql) { $0.values[0] }.first }
  }

  @Test func `a commit waits for the disk, and references are followed`() async throws {
    try await DatabaseEngine.sqlite.withDatabase { database async throws in
      #expect(try await setting("select * from pragma_journal_mode", database) == .text("wal"))
      #expect(try await setting("select * from pragma_synchronous", database) == .integer(2))
      #expect(try await setting("select * from pragma_foreign_keys", database) == .integer(1))
      #expect(try await setting("select * from pragma_secure_delete", database) == .integer(1))
    }
  }

  @Test func `references are followed again after tables changed`() async throws {
    try await DatabaseEngine.sqlite.withDatabase { database in
      try await database.restructure { try $0.execute("create table note (id integer) strict") }
      #expect(try await setting("select * from pragma_foreign_keys", database) == .integer(1))
    }
  }

  @Test func `only the file's owner may read it`() async throws {
    try await TestFolder.with { folder in
      let path = folder + "/school.sqlite"
      try await TestDatabase.sqlite(path).opened { database in
        try await database.restructure { try $0.execute("create table note (id integer) strict") }
        for file in [path, path + "-wal", path + "-shm"] {
          let attributes = try FileManager.default.attributesOfItem(atPath: file)
          #expect(attributes[.posixPermissions] as? Int == 0o600, "\(file)")
        }
      }
    }
  }

  @Test func `several processes may open a new file at once`() async throws {
    try await TestFolder.with { folder in
      let place = TestDatabase.sqlite(folder + "/school.sqlite")
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<6 {
          group.addTask {
            try await place.opened { try await $0.write(for: .installation) { _ in } }
          }
        }
        try await group.waitForAll()
      }
    }
  }
}
