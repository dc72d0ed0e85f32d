import PolicyEngine

/// How many of a file's questions are answered rightly, by the rule of `Questions/README.md`.
struct QuestionScore {
  private(set) var right = 0
  private(set) var wrong = 0
  /// A yes where the policy says no.
  private(set) var wrongYes = 0
  /// What went wrong; never shown for the kept questions.
  private(set) var misses: [String] = []

  var total: Int { right + wrong }
  var share: Double { total == 0 ? 0 : Double(right) / Double(total) }
  /// Errors with a wrong yes counted five times.
  var weightedErrors: Int { wrong + 4 * wrongYes }

  /// Answers a question and counts it.
  mutating func count(_ entry: QuestionFile.Entry, _ adviser: PlainWordsAdviser) {
    let answer = adviser.answer(entry.say)
    let word = answer.word.rawValue
    let missing = Set(entry.cites).subtracting(answer.shownLabels)
    let isRight = entry.answer.contains(word) && (word == "policy_silent" || missing.isEmpty)
    guard !isRight else {
      right += 1
      return
    }
    wrong += 1
    if ["yes", "yes_with_conditions"].contains(word), entry.answer.contains("no"),
      !entry.answer.contains(where: { $0.hasPrefix("yes") })
    {
      wrongYes += 1
    }
    misses.append(
      "\(entry.say)\n    wanted \(entry.answer.joined(separator: " or ")) \(entry.cites)"
        + ", got \(word) \(answer.shownLabels.sorted())")
  }

  /// One line of the table.
  func line(_ name: String) -> String {
    let percent = (share * 1_000).rounded() / 10
    return "\(name): \(right) of \(total) right (\(percent) %), \(wrongYes) wrong yes, "
      + "\(weightedErrors) weighted errors"
  }
}
