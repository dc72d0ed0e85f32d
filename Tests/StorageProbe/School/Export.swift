import Synchronization

/// Collects what is written piece by piece.
final class Export: Sendable {
  private let collected = Mutex<[UInt8]>([])

  var bytes: [UInt8] { collected.withLock { $0 } }

  func add(_ piece: [UInt8]) { collected.withLock { $0 += piece } }
}
