package import Essentials

/// How a PostgreSQL server is reached and used.
package struct PostgresOptions: Sendable {
  /// libpq's connection string or address, such as `host=/run/postgresql dbname=chaperone user=chaperone`.
  package var connection: Redacted<String>
  /// How many connections read; one more writes.
  package var readers = 4
  /// How many bodies share a commit at most; beyond 64 the server keeps track of marks more slowly.
  package var batchLimit = 64
  /// How many bodies may wait, to read and to write each; more are refused.
  package var capacity = 4096
  /// How long one statement may take, in milliseconds.
  package var statementTimeout = 30_000

  /// The defaults, and where the server is.
  package init(connection: String) { self.connection = Redacted(connection) }
}
