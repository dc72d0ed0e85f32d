package import Essentials

internal import Synchronization

/// A clock that is put to the moments of a story, so that a year can be told in seconds.
package final class MovableClock: Sendable {
  private let moment: Mutex<Instant>

  /// A clock at a moment.
  package init(_ moment: Instant) { self.moment = Mutex(moment) }

  /// The moment; each look is a second later, so that nothing happens at the same time.
  package func now() -> Instant {
    moment.withLock { moment in
      moment = moment.adding(seconds: 1)
      return moment
    }
  }

  /// Goes on to a moment; never back.
  package func move(to later: Instant) {
    moment.withLock { moment in moment = max(moment, later) }
  }
}
