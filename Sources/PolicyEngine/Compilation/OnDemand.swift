import Synchronization

/// A value that is worked out when it is first wanted, once, whoever asks.
final class OnDemand<Value: Sendable>: Sendable {
  private let found = Mutex<Value?>(nil)
  private let make: @Sendable () -> Value

  /// Prepares to work a value out; `make` must give the same whenever it is called.
  init(_ make: @escaping @Sendable () -> Value) { self.make = make }

  /// The value.
  var value: Value {
    found.withLock { found in
      if let found { return found }
      let made = make()
      found = made
      return made
    }
  }
}
