internal import Foundation
internal import Storage

extension TestDatabase {
  /// The whole database as SQL text, by the engines' own tools.
  package func dump() async throws -> String {
    switch self {
    case .sqlite(let path):
      return try await TestProgram.run(
        "/usr/bin/python3",
        ["-c", "import sqlite3, sys; [print(l) for l in sqlite3.connect(sys.argv[1]).iterdump()]"]
          + [path])
    case .postgres(let connection):
      // As the superuser, since the owner of the tables does not see every school's rows.
      let text = try await TestProgram.run(
        TestPostgresServer.programFolder() + "/pg_dump",
        [
          "--no-owner", "--no-privileges", "--no-comments", "-d",
          connection.replacing("user=\(TestPostgresServer.user)", with: "user=postgres"),
        ])
      // Newer versions put a password around the dump that older ones do not know.
      return text.split(separator: "\n", omittingEmptySubsequences: false)
        .filter { !$0.hasPrefix("\\restrict") && !$0.hasPrefix("\\unrestrict") }
        .joined(separator: "\n")
    }
  }

  /// Fills an empty database from a dump.
  package func load(_ dump: String) async throws {
    switch self {
    case .sqlite(let path):
      let script = """
        import sqlite3, sys
        sqlite3.connect(sys.argv[1]).executescript(open(sys.argv[2], encoding="utf-8").read())
        """
      try await TestProgram.run("/usr/bin/python3", ["-c", script, path, dump])
    case .postgres(let connection):
      try await TestProgram.run(
        TestPostgresServer.programFolder() + "/psql",
        ["-X", "-q", "-v", "ON_ERROR_STOP=1", "-f", dump, "-d", connection])
    }
  }
}
