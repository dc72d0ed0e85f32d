internal import Essentials

/// Something that is asked for once and kept for a time, however many want it meanwhile.
///
/// A failure is kept for ten seconds, so that a provider that is down is not asked anew by every visitor.
actor Remembered<Value: Sendable> {
  private let now: @Sendable () -> Instant
  private let ask: @Sendable () async -> Result<Value, SignInFault>
  private var kept: (value: Value, since: Instant)?
  private var failure: (fault: SignInFault, since: Instant)?
  private var asking: Task<Result<Value, SignInFault>, Never>?

  private static var pauseAfterFailure: Int64 { 10 }

  /// Remembers what `ask` yields.
  init(
    now: @escaping @Sendable () -> Instant,
    ask: @escaping @Sendable () async -> Result<Value, SignInFault>
  ) {
    self.now = now
    self.ask = ask
  }

  /// What is remembered, or is asked for now because it is older than so many seconds.
  func value(youngerThan age: Int64) async throws(SignInFault) -> Value {
    let moment = now()
    if let kept, moment < kept.since.adding(seconds: age) { return kept.value }
    if let failure, moment < failure.since.adding(seconds: Self.pauseAfterFailure) {
      throw failure.fault
    }
    let task = asking ?? Task { [ask] in await ask() }
    asking = task
    let result = await task.value
    // Whoever comes back first writes it down; it counts from when it was asked for.
    if asking == task {
      asking = nil
      switch result {
      case .success(let value): (kept, failure) = ((value, moment), nil)
      case .failure(let fault): failure = (fault, moment)
      }
    }
    return try result.get()
  }
}
