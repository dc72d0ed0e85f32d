internal import Essentials
internal import Storage

/// Runs statements on one connection, which it makes when it is first needed and again when it broke.
final class PostgresSession: SQLSession {
  /// Parameters of other types make another prepared statement of the same text.
  private struct StatementKey: Hashable {
    var sql: String
    var types: [UInt32]
  }

  private let options: PostgresOptions
  private var link: PostgresLink?
  private var statements: [StatementKey: String] = [:]
  private var uniqueKeys: [String: [String]]?
  /// What the server knows of the transaction, and what it is to be told before the next statement.
  private var place = PostgresPlace()
  /// Why a mark could not be set: then there is none to go back to.
  private var markFailure: (any Error)?

  init(_ options: PostgresOptions) { self.options = options }

  var engine: DatabaseEngine { .postgres }

  func disconnect() {
    link = nil
    statements = [:]
    uniqueKeys = nil
  }

  func execute(_ text: SQLText, _ values: [SQLValue]) throws -> Int {
    let result = try run(text, values)
    guard !result.givesRows else { throw SQLFault.givesRows(sql: text.sql) }
    return result.changedRows
  }

  func rows(_ text: SQLText, _ values: [SQLValue], each: (SQLRow) throws -> Void) throws {
    let result = try run(text, values)
    let columns = result.columns
    let names = columns.map(\.name)
    for row in 0..<result.rowCount {
      let values = try columns.indices.map { try result.value(row, $0, of: columns[$0]) }
      try each(SQLRow(names: names, values: values))
    }
  }

  func plan(of text: SQLText) throws -> [String] {
    try catchUp()
    let nulls = Array(repeating: "null", count: text.placeholders).joined(separator: ", ")
    try command("set local plan_cache_mode = force_generic_plan; set local enable_seqscan = off")
    try command("prepare chaperone_plan as \(text.numbered)")
    let arguments = nulls.isEmpty ? "" : "(\(nulls))"
    let result = try command("explain (costs off) execute chaperone_plan\(arguments)")
    try command("deallocate chaperone_plan")
    return (0..<result.rowCount).map { result.text($0, 0) }
  }

  private func run(_ text: SQLText, _ values: [SQLValue]) throws -> PostgresResult {
    try catchUp()
    guard let link else { throw SQLFault.connectionLost("not connected") }
    let parameters = PostgresParameters(values)
    guard text.isKept else {
      return try translating(text.sql) { try link.execute(text.numbered, parameters) }
    }
    let key = StatementKey(sql: text.numbered, types: parameters.types)
    do {
      return try translating(text.sql) {
        try link.execute(prepared: try name(of: key, on: link), parameters)
      }
    } catch {
      // A statement whose tables have changed since is prepared anew next time.
      statements[key] = nil
      throw error
    }
  }

  private func name(of key: StatementKey, on link: PostgresLink) throws -> String {
    if let name = statements[key] { return name }
    let name = link.nextStatementName()
    try link.prepare(name, key.sql, key.types)
    statements[key] = name
    return name
  }

  @discardableResult
  private func command(_ sql: String) throws -> PostgresResult {
    guard let link else { throw SQLFault.connectionLost("not connected") }
    return try translating(sql) { try link.command(sql) }
  }

  private func translating<Value>(_ sql: String, _ work: () throws -> Value) throws -> Value {
    do {
      return try work()
    } catch let failure as PostgresFailure {
      throw failure.translated(sql, keys: uniqueKeys ?? [:])
    }
  }
}

extension PostgresSession: SQLWriterSession {
  func beginReading(for scope: SQLScope) throws {
    try begin("begin isolation level repeatable read read only", for: scope)
  }

  func begin(for scope: SQLScope, isRestructuring: Bool) throws {
    // One writer at a time in all processes, until the commit or its end. The number is "chaperon"
    // in ASCII; locks are each database's own.
    try begin("begin; select pg_advisory_xact_lock(7163082342699003758)", for: scope)
    // Read again after tables may have changed.
    if uniqueKeys == nil { uniqueKeys = UniqueKeys.columns(try command(UniqueKeys.query)) }
    if isRestructuring {
      uniqueKeys = nil
      try command("set local statement_timeout = 0")
    }
  }

  func turn(to scope: SQLScope) { place.turn(to: scope) }

  func mark() { place.mark() }

  /// The mark goes with the next one, or with the commit, which saves the way to the server.
  func keep() { place.keep() }

  func undo() throws {
    if let markFailure { throw markFailure }
    if place.undo() { try command("rollback to savepoint body") }
  }

  func commit() throws {
    do {
      let result = try command("commit")
      // A transaction that the server has given up answers a commit with this, and no error.
      guard result.tag == "COMMIT" else {
        throw SQLFault.refused(code: "25P02", message: "rolled back", sql: "commit")
      }
    } catch SQLFault.connectionLost(let message) {
      throw SQLFault.outcomeUnknown(message)
    }
  }

  func rollBack() {
    guard let link else { return }
    if !link.isInTransaction { return }
    if link.isBroken || (try? command("rollback")) == nil { disconnect() }
  }

  /// Tells the server, before a statement, what has been put off until there is one.
  private func catchUp() throws {
    guard let words = place.catchUp() else { return }
    do {
      try command(words)
    } catch {
      markFailure = error
      throw error
    }
  }

  /// Begins, on a new connection if the old one turns out to be gone; nothing has been run yet.
  private func begin(_ sql: String, for scope: SQLScope) throws {
    let wasConnected = link != nil
    do {
      try beginOnce(sql, for: scope)
    } catch SQLFault.connectionLost where wasConnected {
      disconnect()
      try beginOnce(sql, for: scope)
    }
  }

  private func beginOnce(_ sql: String, for scope: SQLScope) throws {
    if link == nil || link?.isBroken == true { try connect() }
    markFailure = nil
    place = PostgresPlace()
    place.turn(to: scope)
    try command([sql, place.catchUp() ?? ""].joined(separator: "; "))
  }

  private func connect() throws {
    disconnect()
    try translating("connect") {
      let link = try PostgresLink(options.connection.value)
      self.link = link
      let settings = PostgresParameters([.text("\(options.statementTimeout)")])
      _ = try link.execute(
        """
        select set_config('statement_timeout', $1, false),
          set_config('synchronous_commit', 'on', false),
          set_config('standard_conforming_strings', 'on', false),
          set_config('idle_in_transaction_session_timeout', '60000', false)
        """, settings)
    }
  }
}
