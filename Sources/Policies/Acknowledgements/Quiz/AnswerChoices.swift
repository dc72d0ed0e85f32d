package import PolicyEngine

extension AnswerWord {
  /// The word as people read it.
  package var shown: String {
    switch self {
    case .no: "No"
    case .advisedAgainst: "Advised against"
    case .yes: "Yes"
    case .yesWithConditions: "Yes, if"
    case .askFirst: "Ask first"
    case .reportNow: "Report it now"
    case .policySilent: "The policy does not say"
    }
  }
}

/// The three answers that a question offers.
enum AnswerChoices {
  /// How near an answer is to another one: nobody should stumble over “yes” beside “yes, if”.
  private static let alike: [[AnswerWord]] = [
    [.yes, .yesWithConditions], [.askFirst, .yesWithConditions], [.no, .advisedAgainst],
  ]
  /// The order in which answers stand, which so tells nothing.
  private static let order: [AnswerWord] = [
    .no, .advisedAgainst, .askFirst, .yesWithConditions, .yes, .reportNow,
  ]

  /// The right answer and two others that are plainly different from it.
  static func around(
    _ right: AnswerWord, using chance: inout some RandomNumberGenerator
  ) -> [AnswerWord] {
    let others = order.filter { word in
      word != right && !alike.contains { $0.contains(word) && $0.contains(right) }
    }
    // One of the plain answers is always among them.
    let plain: [AnswerWord] = [.no, .yes].filter { others.contains($0) }
    var chosen: Set<AnswerWord> = [right]
    if let first = plain.randomElement(using: &chance) { chosen.insert(first) }
    let rest = others.filter { !chosen.contains($0) }
    if let second = rest.randomElement(using: &chance) { chosen.insert(second) }
    return order.filter(chosen.contains)
  }
}
