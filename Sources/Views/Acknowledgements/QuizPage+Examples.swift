extension QuizPage {
  package static let examples: KeyValuePairs = [
    "asking": QuizPage(
      frame: .teacher, token: .example, questions: questions([nil, nil, nil], explained: false)),
    "one is left out": QuizPage(
      frame: .teacher, token: .example,
      questions: questions([.no, nil, .yes], explained: false),
      errors: [FieldError(field: "question-2", message: "Answer question 2 as you think")]),
    "explained": QuizPage(
      frame: .teacher, token: .example, questions: questions([.no, .yes, .no], explained: true),
      consent: .example),
  ]

  private static func questions(_ chosen: [AnswerWord?], explained: Bool) -> [Question] {
    zip(asked, chosen).enumerated().map { index, pair in
      Question(
        field: "question-\(index + 1)", text: pair.0.text, choices: pair.0.choices,
        chosen: pair.1, explanation: explained ? pair.0.explanation : nil)
    }
  }

  private static let asked = [
    Question(
      field: "", text: "May you accept a friend request from a pupil of another school?",
      choices: [.yes, .advisedAgainst, .no],
      explanation: Explanation(
        right: .no, sentence: "It does not matter which school a pupil goes to.",
        mark: ParagraphMark("28"), quote: PolicyParagraph.pupils.text)),
    Question(
      field: "", text: "May you put a picture of sports day on your own page?",
      choices: [.yes, .yesWithConditions, .no],
      explanation: Explanation(
        right: .no, sentence: "Pictures of pupils never go on the private pages of staff.",
        mark: ParagraphMark("31"), quote: PolicyParagraph.pictures.text)),
    Question(
      field: "", text: "You see a mean post about a colleague. What do you do?",
      choices: [.reportNow, .askFirst, .no],
      explanation: Explanation(
        right: .reportNow, sentence: "You tell the head at once, and do not answer the post.",
        mark: ParagraphMark("19"), quote: PolicyParagraph.misuse.text)),
  ]
}
