package import Essentials

/// What everybody needs who has to do with letters.
package struct PostRoom: Sendable {
  /// Where they wait.
  package let letters: any LetterStore
  /// Where identifiers come from.
  package let newIdentifier: IdentifierSource
  /// What time it is.
  package let now: @Sendable () -> Instant

  /// Brings it together.
  package init(
    letters: any LetterStore, newIdentifier: IdentifierSource,
    now: @escaping @Sendable () -> Instant
  ) {
    self.letters = letters
    self.newIdentifier = newIdentifier
    self.now = now
  }
}

extension Letter {
  /// A line of the record about the letter: what kind it is and for whom, and nothing of what it leads to.
  func entry(
    _ act: String, by actor: RecordActor, at now: Instant, facts: [String: String] = [:]
  ) -> RecordEntry {
    var objects = [RecordObject("letter", id)]
    if case .person(let person) = to { objects.append(RecordObject("person", person)) }
    return RecordEntry(
      at: now, actor: actor, act: act, objects: objects,
      facts: facts.merging(["kind": kind.name]) { first, _ in first })
  }
}
