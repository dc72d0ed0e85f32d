/// The answer to a typed question, with what it was taken to mean.
public struct PlainWordsAnswer: Sendable {
  /// What the question was taken to mean.
  public var understanding: Understanding
  /// The answer about the act that it is about first.
  public var answer: Answer
  /// The answers about the acts that it is about besides.
  public var further: [Answer]

  /// The word to begin with: the strictest, as two acts in one question are asked about together.
  ///
  /// A report comes first whatever else was done, because it cannot wait.
  public var word: AnswerWord {
    if understanding.isWeighed { return answer.word }
    guard answer.word != .reportNow, answer.verdict != .says(.must),
      understanding.moods.contains(.asks) || understanding.moods.isEmpty
    else { return answer.word }
    return further.map(\.word).reduce(answer.word) { $1.strictness > $0.strictness ? $1 : $0 }
  }

  /// The labels of all paragraphs that are shown: those that decide, those that speak too and those
  /// of duties.
  public var shownLabels: Set<String> {
    ([answer] + further).reduce(into: []) { found, answer in
      found.formUnion(answer.cites)
      found.formUnion(answer.also)
      found.formUnion(answer.duties.flatMap(\.cites))
    }
  }
}

extension AnswerWord {
  /// Orders answers by how much they hold back; a report or silence about a further act adds nothing.
  fileprivate var strictness: Int {
    switch self {
    case .policySilent, .reportNow: 0
    case .yes: 1
    case .yesWithConditions: 2
    case .askFirst: 3
    case .advisedAgainst: 4
    case .no: 5
    }
  }
}
