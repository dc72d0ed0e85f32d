package import Essentials

/// Where a letter stands.
package enum LetterState: Hashable, Sendable {
  /// It waits for its time.
  case waiting(until: Instant)
  /// It could not be sent, and will be tried again.
  case failed(LetterTrouble, nextAt: Instant)
  /// The mail server took it.
  case sent(at: Instant)
  /// Nothing reaches the address.
  case bounced(LetterTrouble, at: Instant)
  /// It is not tried any more.
  case givenUp(LetterTrouble, at: Instant)
  /// Somebody saw that it did not arrive, and did something else about it.
  case setAside(at: Instant)

  /// The word for it, in the database.
  package var name: String {
    switch self {
    case .waiting: "waiting"
    case .failed: "failed"
    case .sent: "sent"
    case .bounced: "bounced"
    case .givenUp: "given-up"
    case .setAside: "set-aside"
    }
  }

  /// What is wrong, where something is.
  package var trouble: LetterTrouble? {
    switch self {
    case .failed(let trouble, _), .bounced(let trouble, _), .givenUp(let trouble, _): trouble
    case .waiting, .sent, .setAside: nil
    }
  }

  /// When it is next looked at, or when it came to an end.
  package var at: Instant {
    switch self {
    case .waiting(let at), .failed(_, let at), .sent(let at), .bounced(_, let at),
      .givenUp(_, let at), .setAside(let at):
      at
    }
  }

  /// The state with a name; nothing for what `name`, `trouble` and `at` never give.
  package init?(name: String, trouble: LetterTrouble?, at: Instant) {
    switch (name, trouble) {
    case ("waiting", nil): self = .waiting(until: at)
    case ("failed", let trouble?): self = .failed(trouble, nextAt: at)
    case ("sent", nil): self = .sent(at: at)
    case ("bounced", let trouble?): self = .bounced(trouble, at: at)
    case ("given-up", let trouble?): self = .givenUp(trouble, at: at)
    case ("set-aside", nil): self = .setAside(at: at)
    default: return nil
    }
  }
}
