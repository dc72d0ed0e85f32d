/// One entry of a `words` list, read: what must stand in a question for a value to be meant.
///
/// Most are plain words ("friend request"). See `docs/policy-language.md`, "Plain words", for the
/// rest of the notation: `post … $image`, `<with=parent> + $group`, `accept -$gift`.
struct WordPattern: Sendable, Hashable {
  /// How an element stands to the one before it.
  enum Link: Sendable, Hashable {
    /// At once after it, but for an article or the like.
    case next
    /// After it, a few words between.
    case later
    /// Anywhere.
    case anywhere
  }

  /// Something that stands in the question, or must not.
  struct Element: Sendable, Hashable {
    var link: Link
    var choices: [Choice]
  }

  /// One of the things that an element may be.
  enum Choice: Sendable, Hashable {
    /// Words in a row.
    case phrase([String])
    /// A named list of the policy.
    case list(String)
    /// A value, found by words of its own; no names stand for any value of the fact.
    case fact(String, values: [String])
    /// A number.
    case number(ClosedRange<Int>)
    /// What kind of question it is; takes no place in it.
    case mood(QuestionMood)
  }

  /// What must stand in the question.
  var elements: [Element]
  /// What must not.
  var excluded: [Element]
  /// What the entry weighs besides its words, written `^2` or `^-1` at its end.
  var bonus = 0.0
  /// The entry as written.
  var source: String

  /// How many words may stand between the two sides of `…`.
  static let gap = 7
}
