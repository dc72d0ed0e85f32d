/// Says what is going on while something takes longer than a second.
struct Progress {
  let console: Console

  /// Does the work; tells the sentence on standard error if it is not done after a second.
  func during<Value: Sendable>(
    _ sentence: String, _ work: @Sendable () async throws -> Value
  ) async throws -> Value {
    let notice = Task {
      try await Task.sleep(for: .seconds(1))
      console.tell(sentence)
    }
    defer { notice.cancel() }
    return try await work()
  }
}
