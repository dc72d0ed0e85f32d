/// A word that classes something, beside its name.
package struct Tag: Illustrated {
  /// What the word claims; the word itself always says it too.
  package enum Tone: String, Sendable, CaseIterable {
    case plain, good, attention, bad
  }

  let word: String
  let tone: Tone

  /// A word and what it claims.
  package init(_ word: String, tone: Tone = .plain) {
    self.word = word
    self.tone = tone
  }

  package var html: HTML {
    "<span class=\"tag tag--\(tone.rawValue)\">\(word)</span>"
  }

  package static let examples: KeyValuePairs = [
    "plain": Tag("Taken as"),
    "good": Tag("Passes", tone: .good),
    "attention": Tag("Needs a decision", tone: .attention),
    "bad": Tag("Blocks publishing", tone: .bad),
  ]
}
