internal import Synchronization

/// Tells a transfer that runs on a thread of its own that nobody waits for it any more.
final class Cancellation: Sendable {
  private let flag = Atomic(false)

  var isWanted: Bool { flag.load(ordering: .relaxed) }

  func cancel() { flag.store(true, ordering: .relaxed) }
}
