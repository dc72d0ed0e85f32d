package import Essentials

/// All steps that a program knows, in order.
package struct SchemaMigrations: Sendable {
  private struct Taken {
    var number: Int
    var name: String
    var digest: [UInt8]
  }

  private let steps: [any Migration]

  /// The steps of a program.
  ///
  /// - Throws: `MigrationFault.misnumbered`.
  package init(_ steps: [any Migration]) throws {
    for (index, step) in steps.enumerated() where step.number != index + 1 {
      throw MigrationFault.misnumbered(step: step.number, name: step.name)
    }
    self.steps = steps
  }

  /// Brings a database to today's tables, all missing steps together or none.
  ///
  /// Several processes may do so at once: one takes the steps, the others find them taken.
  ///
  /// - Returns: The numbers of the steps that were taken now.
  /// - Throws: `MigrationFault` when the database is not this program's.
  @discardableResult
  package func bringUpToDate(
    _ database: some SQLDatabase, at now: Instant
  ) async throws -> [Int] {
    try await database.restructure { connection in
      try connection.executeOnce(
        NeutralDDL.spell(Self.historyTable, for: connection.engine))
      let taken = try connection.rows(
        "select number, name, digest from schema_migration order by number"
      ) { Taken(number: try $0.int(0), name: try $0.text(1), digest: try $0.bytes(2)) }
      try check(taken)
      let missing = steps.dropFirst(taken.count)
      for step in missing { try take(step, on: connection, at: now) }
      return missing.map(\.number)
    }
  }

  private func check(_ taken: [Taken]) throws {
    if taken.count > steps.count, let last = taken.last {
      throw MigrationFault.newerDatabase(
        step: last.number, name: last.name, known: steps.count)
    }
    for (step, taken) in zip(steps, taken)
    where step.number != taken.number || step.digest != taken.digest {
      throw MigrationFault.changed(step: taken.number, name: taken.name)
    }
  }

  private func take(
    _ step: any Migration, on connection: SQLConnection, at now: Instant
  ) throws {
    for statement in step.statements {
      for sql in try statement.statements(for: connection.engine) {
        try connection.executeOnce(sql)
      }
    }
    try connection.execute(
      "insert into schema_migration (number, name, digest, taken_at) values (?, ?, ?, ?)",
      [.int(step.number), .text(step.name), .bytes(step.digest), .instant(now)])
  }

  private static let historyTable = """
    create table if not exists schema_migration (
      number {integer} primary key,
      name {text} not null,
      digest {bytes} not null,
      taken_at {instant} not null
    )
    """
}
