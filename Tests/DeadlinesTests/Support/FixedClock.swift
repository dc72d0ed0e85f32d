import Essentials
import Synchronization

/// A clock that shows what a test sets, forward and backward, and identifiers that count.
final class FixedClock: Sendable {
  private let moment: Mutex<Instant>
  private let count = Mutex<UInt64>(0)

  init(_ moment: Instant) { self.moment = Mutex(moment) }

  var now: @Sendable () -> Instant { { self.moment.withLock { $0 } } }

  var identifiers: IdentifierSource {
    IdentifierSource {
      (
        5,
        self.count.withLock {
          $0 += 1; return $0
        }
      )
    }
  }

  func set(_ moment: Instant) { self.moment.withLock { $0 = moment } }

  func set(_ text: String) throws { set(try Larkfield.moment(text)) }
}
