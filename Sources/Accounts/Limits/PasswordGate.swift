internal import Dispatch
internal import Essentials

/// Lets at most two password hashes be worked out at once, away from the threads that answer requests.
///
/// Each takes 64 MiB and some 80 ms: without the gate a crowd at half past eight would take all
/// memory. Who comes when too many wait already is told to try again, at once and at no cost.
package actor PasswordGate {
  private let places: Int
  private let benches: Int
  private let queue: DispatchQueue
  private var running = 0
  private var waiting: [CheckedContinuation<Void, Never>] = []
  /// How many hashes were worked out so far.
  package private(set) var finished = 0

  /// A gate for so many at once, behind which so many may wait.
  package init(places: Int = 2, benches: Int = 16) {
    self.places = places
    self.benches = benches
    queue = DispatchQueue(
      label: "chaperone.passwords", qos: .userInitiated, attributes: .concurrent)
  }

  /// How many wait.
  package var queueLength: Int { waiting.count }

  /// Does slow work when its turn comes.
  ///
  /// - Throws: `Refusal/signInBusy` where too many wait; what the work throws.
  package func run<Value: Sendable>(
    _ work: @escaping @Sendable () throws -> Value
  ) async throws -> Value {
    if running < places {
      running += 1
    } else {
      guard waiting.count < benches else { throw Refusal.signInBusy }
      // Whoever leaves hands the place on, so that nobody slips in between.
      await withCheckedContinuation { waiting.append($0) }
    }
    defer { leave() }
    return try await withCheckedThrowingContinuation { continuation in
      queue.async { continuation.resume(with: Result { try work() }) }
    }
  }

  private func leave() {
    finished += 1
    if waiting.isEmpty { running -= 1 } else { waiting.removeFirst().resume() }
  }
}
