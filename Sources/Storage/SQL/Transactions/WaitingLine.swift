internal import Synchronization

/// A few things that many want to use one at a time, such as connections for reading: first come, first served.
package final class WaitingLine<Resource: Sendable>: Sendable {
  private struct Waiter {
    var number: Int
    var continuation: CheckedContinuation<Resource, any Error>
  }

  private struct State {
    var free: [Resource]
    var waiting: [Waiter] = []
    var nextNumber = 0
    var isClosed = false
    var closers: [CheckedContinuation<Void, Never>] = []
  }

  private enum Answer {
    case take(Resource)
    case refuse(SQLFault)
    case wait
  }

  private let state: Mutex<State>
  private let count: Int
  private let capacity: Int

  /// A line for these things, in which so many may wait; more are refused with `SQLFault.busy`.
  package init(_ resources: [Resource], capacity: Int) {
    state = Mutex(State(free: resources))
    count = resources.count
    self.capacity = capacity
  }

  /// Waits for a thing, uses it, and gives it back.
  ///
  /// - Throws: `CancellationError` when the task is cancelled before its turn, `SQLFault.busy`,
  ///   `SQLFault.closed`, or what `use` throws.
  package func with<Value: Sendable>(
    _ use: (Resource) async throws -> Value
  ) async throws -> Value {
    let resource = try await take()
    defer { giveBack(resource) }
    return try await use(resource)
  }

  /// Lets nobody in any more, and waits until everything was given back.
  package func close() async {
    await withCheckedContinuation { continuation in
      let isDone = state.withLock { state in
        state.isClosed = true
        let isDone = state.free.count == count
        if !isDone { state.closers.append(continuation) }
        return isDone
      }
      if isDone { continuation.resume() }
    }
  }

  private func take() async throws -> Resource {
    try Task.checkCancellation()
    let number = state.withLock { state in
      state.nextNumber += 1
      return state.nextNumber
    }
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        switch answer(to: Waiter(number: number, continuation: continuation)) {
        case .take(let resource): continuation.resume(returning: resource)
        case .refuse(let fault): continuation.resume(throwing: fault)
        case .wait: if Task.isCancelled { withdraw(number) }
        }
      }
    } onCancel: {
      withdraw(number)
    }
  }

  private func answer(to waiter: Waiter) -> Answer {
    state.withLock { state in
      if state.isClosed { return .refuse(.closed) }
      if let resource = state.free.popLast() { return .take(resource) }
      guard state.waiting.count < capacity else {
        return .refuse(.busy(waiting: state.waiting.count))
      }
      state.waiting.append(waiter)
      return .wait
    }
  }

  private func withdraw(_ number: Int) {
    let withdrawn = state.withLock { state in
      state.waiting.firstIndex { $0.number == number }.map { state.waiting.remove(at: $0) }
    }
    withdrawn?.continuation.resume(throwing: CancellationError())
  }

  private func giveBack(_ resource: Resource) {
    let (next, closers): (Waiter?, [CheckedContinuation<Void, Never>]) = state.withLock { state in
      guard state.waiting.isEmpty else { return (state.waiting.removeFirst(), []) }
      state.free.append(resource)
      guard state.isClosed, state.free.count == count else { return (nil, []) }
      defer { state.closers = [] }
      return (nil, state.closers)
    }
    next?.continuation.resume(returning: resource)
    for closer in closers { closer.resume() }
  }
}
