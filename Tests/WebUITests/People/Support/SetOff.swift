import Synchronization

/// What the pages set off, in the order in which they did.
final class SetOff: Sendable {
  private let kept = Mutex<[String]>([])

  var lines: [String] { kept.withLock { $0 } }

  func add(_ lines: [String]) { kept.withLock { $0 += lines } }
}
