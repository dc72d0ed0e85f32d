import Synchronization

/// Counts how often something happened.
final class Counter: Sendable {
  private let number = Mutex(0)

  var count: Int { number.withLock { $0 } }

  func increment() { number.withLock { $0 += 1 } }
}
