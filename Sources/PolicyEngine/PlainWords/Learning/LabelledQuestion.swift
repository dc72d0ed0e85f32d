/// A question as people type it with what it means, for learning and for scoring.
public struct LabelledQuestion: Sendable, Hashable {
  /// The value that says that a policy does not speak of what was asked.
  public static let nothing = "none"

  /// What was typed.
  public var text: String
  /// The names of the meant values by the names of their facts.
  public var meaning: [String: String]

  /// Makes a question with its meaning.
  public init(text: String, meaning: [String: String]) {
    self.text = text
    self.meaning = meaning
  }

  /// Reads lines of a question, a tab and `fact=value` pairs; lines that begin with `#` are notes.
  ///
  /// - Throws: the number of the first line that is none of this.
  public static func read(_ text: String) throws(InvalidQuestionLine) -> [LabelledQuestion] {
    var found: [LabelledQuestion] = []
    for (place, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.isEmpty && !line.hasPrefix("#") {
      let halves = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard halves.count == 2, !halves[0].isEmpty else {
        throw InvalidQuestionLine(number: place + 1)
      }
      var meaning: [String: String] = [:]
      for pair in halves[1].split(separator: " ") {
        let parts = pair.split(separator: "=", maxSplits: 1)
        guard parts.count == 2 else { throw InvalidQuestionLine(number: place + 1) }
        meaning[String(parts[0])] = String(parts[1])
      }
      found.append(LabelledQuestion(text: String(halves[0]), meaning: meaning))
    }
    return found
  }
}

/// A line that is no question with its meaning.
public struct InvalidQuestionLine: Error, CustomStringConvertible {
  /// The line's number, from 1.
  public var number: Int

  /// What is wrong and what to write instead.
  public var description: String {
    "Line \(number) is no question, tab and meaning such as “do=connect with=pupil”."
  }
}
