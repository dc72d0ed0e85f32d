package import PolicyEngine

/// What changed for one kind of person, in sentences, the most serious first.
package struct ChangesForReader: Hashable, Sendable {
  /// The changes.
  package let items: [Item]
  /// Parts of the policy that were too large to compare, in words.
  package let unchecked: [String]

  /// One change.
  package struct Item: Hashable, Sendable {
    /// All of it in a sentence, as the engine words it.
    package let sentence: String
    /// The labels of the paragraphs of the newer version; of the older one where it says nothing.
    package let paragraphs: [String]
  }

  /// Picks the changes that bear on a kind of person.
  package init(_ changes: ChangesSince, for who: String) {
    let bearing = changes.comparison.changes.filter {
      $0.changesDecisions && $0.people.contains(who)
    }
    let sorted = bearing.enumerated().sorted { left, right in
      (Self.weight(left.element), right.offset) > (Self.weight(right.element), left.offset)
    }
    items = sorted.map { _, change in
      let after = change.after.paragraphs
      return Item(
        sentence: change.sentence, paragraphs: after.isEmpty ? change.before.paragraphs : after)
    }
    unchecked = changes.comparison.unchecked
  }

  /// What binds a kind of person and bound none of the kinds that they were before: the rules of a new place.
  package init(_ document: PolicyDocument, for who: String, besides before: Set<String>) {
    items = ReadingRule.all(in: document, for: who, besides: before)
      .map { Item(sentence: $0.sentence, paragraphs: $0.paragraphs) }
    unchecked = []
  }

  /// Whether nothing changed for this kind of person.
  package var isEmpty: Bool { items.isEmpty && unchecked.isEmpty }

  /// The labels of all paragraphs that changed for this kind of person.
  package var paragraphs: Set<String> { Set(items.flatMap(\.paragraphs)) }

  /// A new duty weighs as much as a `must`.
  private static func weight(_ change: AnswerChange) -> Int {
    change.after.verdict?.strictness ?? Modality.must.strictness
  }
}
