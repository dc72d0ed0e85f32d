internal import Foundation
package import Storage

/// A PostgreSQL server of the tests' own: on a socket in a private folder, without a network, started
/// once for all tests of a process.
///
/// It ends with the process, however that ends: a shell waits for the other end of a pipe to go away,
/// then stops the server by its process id and removes the folder.
package actor TestPostgres {
  /// The server that all tests of this process share.
  package static let shared = TestPostgres(isDurable: false)

  private let isDurable: Bool
  private var starting: Task<TestPostgresServer, any Error>?
  private var templates: [[[UInt8]]: Task<String, any Error>] = [:]
  private var databaseCount = 0

  /// A server that starts when it is first asked for.
  ///
  /// - Parameter isDurable: Whether commits reach the disk (`fsync`); tests that kill only processes
  ///   do without.
  package init(isDurable: Bool) { self.isDurable = isDurable }

  /// Makes a fresh database with these migrations, lends its connection string, and removes it.
  package func withDatabase<Value: Sendable>(
    _ migrations: [any Migration], _ body: @Sendable (String) async throws -> Value
  ) async throws -> Value {
    let server = try await server()
    let name = try await newDatabase(
      from: migrations.isEmpty ? "template0" : template(migrations), on: server)
    do {
      let value = try await body(server.connection(to: name))
      try await server.drop(name)
      return value
    } catch {
      try await server.drop(name)
      throw error
    }
  }

  /// Breaks every connection to a database, as a restart of the server would.
  package func breakConnections(to connection: String) async throws {
    try await server().breakConnections(to: connection)
  }

  private func server() async throws -> TestPostgresServer {
    let starting = starting ?? Task { [isDurable] in try await .start(isDurable: isDurable) }
    self.starting = starting
    return try await starting.value
  }

  /// The name of a database that holds what the migrations make, to be copied.
  private func template(_ migrations: [any Migration]) async throws -> String {
    let key = migrations.map(\.digest)
    let making =
      templates[key]
      ?? Task {
        let server = try await server()
        let name = try await newDatabase(from: "template0", on: server)
        try await TestDatabase.postgres(server.connection(to: name)).migrate(migrations)
        return name
      }
    templates[key] = making
    return try await making.value
  }

  private func newDatabase(
    from template: String, on server: TestPostgresServer
  ) async throws -> String {
    databaseCount += 1
    let name = "school_\(databaseCount)"
    try await server.create(name, from: template)
    return name
  }
}
