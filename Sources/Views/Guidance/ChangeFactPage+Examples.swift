extension ChangeFactPage {
  package static let examples: KeyValuePairs = [
    "with a value": page(chosen: "leaver"),
    "not known": page(chosen: Paths.unknownValue),
    "nothing chosen": page(
      chosen: nil,
      errors: [FieldError(field: "with", message: "Choose one, or “I don’t know”")]),
  ]

  private static let facts = [FactChoice("do", "connect"), FactChoice("via", "letter")]

  private static func page(chosen: String?, errors: [FieldError] = []) -> ChangeFactPage {
    ChangeFactPage(
      frame: .larkfield, fact: "with", question: "Who with?",
      hint: "Choose the nearest. A brother or sister still at school counts as a pupil.",
      choices: [
        Field.Choice("pupil", "A pupil of this school"),
        Field.Choice("pupil-elsewhere", "A pupil of another school"),
        Field.Choice("leaver", "A former pupil who is now an adult"),
        Field.Choice("parent", "A parent or carer", hint: "Of a pupil who is here now."),
      ],
      chosen: chosen, errors: errors,
      carried: [HiddenField](saying: "add a former pupil", facts: facts),
      back: Paths.answer(saying: "add a former pupil", facts: facts))
  }
}
