/// How long something takes to read, at the pace of a careful reader.
package struct WordCount: Hashable, Sendable, Comparable {
  /// A careful reader's words a minute.
  package static let wordsAMinute = 225
  /// What a busy person can be asked to read: four minutes.
  package static let mostForOneSitting = WordCount(words: 4 * wordsAMinute)

  /// How many words.
  package let words: Int

  /// So many words.
  package init(words: Int) { self.words = words }

  /// Counts the words of a text.
  package init(of text: some StringProtocol) {
    words = text.split(whereSeparator: \.isWhitespace).count
  }

  /// The minutes to read it, rounded up; at least one.
  package var minutes: Int { max(1, (words + Self.wordsAMinute - 1) / Self.wordsAMinute) }

  /// The minutes as people are told them.
  package var spoken: String { minutes == 1 ? "1 minute" : "\(minutes) minutes" }

  /// Adds words.
  package static func + (left: WordCount, right: WordCount) -> WordCount {
    WordCount(words: left.words + right.words)
  }

  /// Orders by length.
  package static func < (left: WordCount, right: WordCount) -> Bool { left.words < right.words }
}
