internal import Dispatch

/// Runs an actor's work on a dispatch queue of its own, so that waiting for the server takes no thread
/// from those that answer requests.
///
/// `DispatchSerialQueue`, which would do the same, is not there on Linux.
final class QueueExecutor: SerialExecutor {
  private let queue: DispatchQueue

  init(label: String) { queue = DispatchQueue(label: label) }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    let executor = asUnownedSerialExecutor()
    queue.async { job.runSynchronously(on: executor) }
  }
}
