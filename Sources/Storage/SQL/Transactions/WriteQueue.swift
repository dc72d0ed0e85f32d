internal import Synchronization

/// Bodies that wait for the one writer, in the order in which they came.
///
/// Whatever waits when the writer is free becomes the next batch, so that a single write waits for
/// nobody and a thousand share a few commits.
package final class WriteQueue: Sendable {
  private struct State {
    var waiting: [QueuedWrite] = []
    var nextNumber = 0
    var isWriting = false
    var isClosed = false
    var closers: [CheckedContinuation<Void, Never>] = []
  }

  private let state = Mutex(State())
  private let capacity: Int
  private let batchLimit: Int
  private let commit: @Sendable ([QueuedWrite]) async -> Void

  /// A queue in front of a writer.
  ///
  /// - Parameters:
  ///   - capacity: How many may wait; more are refused at once with `SQLFault.busy`.
  ///   - batchLimit: How many bodies share a commit at most.
  ///   - commit: Runs a batch and tells every caller; it is never called twice at a time.
  package init(
    capacity: Int, batchLimit: Int, commit: @escaping @Sendable ([QueuedWrite]) async -> Void
  ) {
    self.capacity = capacity
    self.batchLimit = batchLimit
    self.commit = commit
  }

  /// Waits for the writer, and returns when the body's changes are durable.
  package func write<Value: Sendable>(
    for scope: SQLScope, isRestructuring: Bool = false,
    _ body: @escaping @Sendable (SQLConnection) throws -> Value
  ) async throws -> Value {
    try Task.checkCancellation()
    let number = state.withLock { state in
      state.nextNumber += 1
      return state.nextNumber
    }
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let write = QueuedWrite(
          number: number, scope: scope, isRestructuring: isRestructuring,
          continuation: continuation, body: body)
        add(write)
        // Cancelled before it was in the queue, when the handler had found nothing to withdraw.
        if Task.isCancelled { withdraw(number) }
      }
    } onCancel: {
      withdraw(number)
    }
  }

  /// Refuses new writes and waits until those inside are done.
  package func close() async {
    await withCheckedContinuation { continuation in
      let isDone = state.withLock { state in
        state.isClosed = true
        if state.isWriting { state.closers.append(continuation) }
        return !state.isWriting
      }
      if isDone { continuation.resume() }
    }
  }

  private func add(_ write: QueuedWrite) {
    let (refusal, mustStart): (SQLFault?, Bool) = state.withLock { state in
      guard !state.isClosed else { return (.closed, false) }
      guard state.waiting.count < capacity else {
        return (.busy(waiting: state.waiting.count), false)
      }
      state.waiting.append(write)
      defer { state.isWriting = true }
      return (nil, !state.isWriting)
    }
    if let refusal { return write.fail(refusal) }
    // Detached: the writer serves everybody, and is neither cancelled nor coloured by who came first.
    if mustStart { Task.detached { await self.writeUntilEmpty() } }
  }

  private func withdraw(_ number: Int) {
    let withdrawn = state.withLock { state in
      state.waiting.firstIndex { $0.number == number }.map { state.waiting.remove(at: $0) }
    }
    withdrawn?.fail(CancellationError())
  }

  private func writeUntilEmpty() async {
    while let batch = nextBatch() { await commit(batch) }
  }

  /// The next bodies to run; at the end, the writer rests and those who close are told.
  private func nextBatch() -> [QueuedWrite]? {
    let (batch, closers) = state.withLock { state in
      let shared = state.waiting.prefix(batchLimit).prefix { !$0.isRestructuring }
      let batch = Array(shared.isEmpty ? state.waiting.prefix(1) : shared)
      state.waiting.removeFirst(batch.count)
      guard batch.isEmpty else { return (batch, [CheckedContinuation<Void, Never>]()) }
      state.isWriting = false
      defer { state.closers = [] }
      return (batch, state.closers)
    }
    for closer in closers { closer.resume() }
    return batch.isEmpty ? nil : batch
  }
}
