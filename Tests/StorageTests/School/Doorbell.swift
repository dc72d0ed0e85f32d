import Dispatch

/// Lets a body say that it has come so far, and then wait until the test lets it go on.
final class Doorbell: Sendable {
  private let rung = AsyncStream<Void>.makeStream()
  private let door = DispatchSemaphore(value: 0)

  /// In the body: says that it is here, and waits.
  func ringAndWait() {
    rung.continuation.yield()
    door.wait()
  }

  /// In the test: waits until a body is here.
  func isRung() async {
    for await _ in rung.stream { return }
  }

  /// In the test: lets so many bodies go on.
  func open(for bodies: Int = 1) {
    for _ in 0..<bodies { door.signal() }
  }
}
