/// The database that keeps the school's data: a file, or a server for trusts with many schools.
package enum DatabaseEngine: String, Sendable, Hashable, CaseIterable {
  /// One file on the server's disk.
  case sqlite
  /// A PostgreSQL server, version 15 or later.
  case postgres
}
