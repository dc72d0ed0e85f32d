import Storage
import Testing

/// Makes so many writes wait that they share the next commit for certain.
enum SharedCommit {
  /// How many share it.
  static let size = 8

  /// Runs `size` bodies in one transaction; each is told which one it is, in the order in which they run.
  ///
  /// - Parameters:
  ///   - database: Lets `size` bodies wait and no more.
  ///   - scopes: Whose rows they may change, in turn.
  /// - Returns: What came of each body, in no order.
  static func run<Value: Sendable>(
    in database: any SQLDatabase, for scopes: SQLScope...,
    body: @escaping @Sendable (Int, SQLConnection) throws -> Value
  ) async throws -> [Result<Value, any Error>] {
    let bell = Doorbell()
    let refused = Counter()
    let turn = Box(0)
    let first = Task { try await database.write(for: .installation) { _ in bell.ringAndWait() } }
    await bell.isRung()
    let outcomes: [Result<Value, any Error>] = await withTaskGroup(
      of: Result<Value, any Error>?.self
    ) { group in
      for place in 0..<2 * size {
        let scope = scopes[place % scopes.count]
        group.addTask {
          do {
            let value = try await database.write(for: scope) { connection in
              let number = turn.change { turn in
                defer { turn += 1 }
                return turn
              }
              return try body(number, connection)
            }
            return .success(value)
          } catch SQLFault.busy {
            // As many are refused as are too many: now the others are waiting.
            refused.increment()
            if refused.count == size { bell.open() }
            return nil
          } catch {
            return .failure(error)
          }
        }
      }
      return await group.reduce(into: [Result<Value, any Error>]()) { outcomes, outcome in
        if let outcome { outcomes.append(outcome) }
      }
    }
    try await first.value
    return outcomes
  }
}
