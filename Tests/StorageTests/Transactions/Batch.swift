import Storage
import Synchronization

/// Collects writes until all are there, so that a test says exactly what waits.
final class Batch: Sendable {
  private let writes = Mutex<[QueuedWrite]>([])
  private let size: Int

  init(size: Int) { self.size = size }

  /// Adds one, and gives all in their order when it was the last.
  func add(_ write: QueuedWrite) -> [QueuedWrite]? {
    writes.withLock { writes in
      writes.append(write)
      return writes.count == size ? writes.sorted { $0.number < $1.number } : nil
    }
  }
}
