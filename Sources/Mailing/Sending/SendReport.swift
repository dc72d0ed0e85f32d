/// What one run of sending came to.
package struct SendReport: Hashable, Sendable {
  /// How many letters the mail server took.
  package var sent = 0
  /// How many will be tried again.
  package var failed = 0
  /// How many bounced or were given up.
  package var ended = 0
  /// How many were put back untried, since the server does not work.
  package var putBack = 0

  /// Nothing done.
  package init() {}

  /// Whether there was anything to do.
  package var isEmpty: Bool { self == SendReport() }
}

/// One line for the log about one letter: by identifier and kind, never by name, address or content.
package struct LetterNote: Hashable, Sendable, CustomStringConvertible {
  /// The letter.
  package let letter: LetterID
  /// Its kind.
  package let kind: String
  /// What became of it.
  package let state: String
  /// What is wrong, if something is.
  package let trouble: LetterTrouble?
  /// How often it was tried.
  package let attempts: Int

  init(_ letter: Letter, _ state: LetterState) {
    self.letter = letter.id
    kind = letter.kind.name
    self.state = state.name
    trouble = state.trouble
    attempts = letter.attempts
  }

  /// The line.
  package var description: String {
    let reason = trouble.map { " (\($0.rawValue))" } ?? ""
    return "letter \(letter) \(kind): \(state)\(reason), attempt \(attempts)"
  }
}
