internal import Foundation

/// Runs transfers away from the threads that answer requests, a few at a time.
///
/// libcurl waits in its thread for the other server. A cancelled task ends its transfer within about a second.
final class TransferQueue: Sendable {
  private let operations: OperationQueue

  /// A queue that runs `width` transfers at once; the others wait.
  init(_ name: String, width: Int) {
    operations = OperationQueue()
    operations.name = name
    operations.maxConcurrentOperationCount = width
  }

  /// Runs a transfer, and waits for it.
  ///
  /// - Throws: `CancellationError`, or what the transfer throws.
  func run<Value: Sendable>(
    _ transfer: @escaping @Sendable (Cancellation) throws -> Value
  ) async throws -> Value {
    let cancellation = Cancellation()
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { waiting in
        operations.addOperation {
          waiting.resume(
            with: Result {
              if cancellation.isWanted { throw CancellationError() }
              return try transfer(cancellation)
            })
        }
      }
    } onCancel: {
      cancellation.cancel()
    }
  }
}
