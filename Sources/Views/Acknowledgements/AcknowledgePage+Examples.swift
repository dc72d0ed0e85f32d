import Essentials

extension AcknowledgePage {
  package static let examples: KeyValuePairs = [
    "new version": AcknowledgePage(
      frame: .teacher, title: "Social media policy, version 2025-09",
      changes: [
        Change(
          "You may accept a former pupil on a professional network.",
          before: "This was advised against.", marks: [ParagraphMark("28")]),
        Change("You tell the head of misuse within 1 school day.", marks: [ParagraphMark("19")]),
      ], previous: "2025-06", rules: rules, minutes: 4, ending: .questions(4),
      marks: [ParagraphMark("12")]),
    "joining": AcknowledgePage(
      frame: .teacher, title: "Social media policy, version 2025-06", rules: rules, minutes: 4,
      ending: .consent(.example), marks: [ParagraphMark("12"), ParagraphMark("17")]),
    "only words changed": AcknowledgePage(
      frame: .longName, title: "Social media policy, version 2025-06b", previous: "2025-06",
      rules: rules, minutes: 1, ending: .questions(3)),
    "new place": AcknowledgePage(
      frame: .teacher, title: "Social media policy, version 2025-06", rules: rules, minutes: 1,
      ending: .questions(3), marks: [ParagraphMark("12")], isNewPlace: true),
    "done": AcknowledgePage(
      frame: .teacher, title: "Social media policy, version 2025-06", rules: rules, minutes: 4,
      ending: .done(Moment(.june(2), "15:42"))),
    "text has changed meanwhile": AcknowledgePage(
      frame: .teacher, title: "Social media policy, version 2025-06", rules: rules, minutes: 4,
      ending: .consent(.example),
      errors: [
        FieldError(
          field: "main",
          message: "A newer version came into force while you read. This is that one")
      ]),
  ]

  private static let rules = [
    Rule(
      .atOnce, "Tell the head of any misuse of social media as soon as you notice it.",
      marks: [ParagraphMark("19"), ParagraphMark("37")]),
    Rule(
      .atOnce, "If you find an indecent image of a child, touch nothing and tell the police.",
      marks: [ParagraphMark("68")]),
    Rule(
      .mustNot, "Have contact with pupils of any school through social media.",
      marks: [ParagraphMark("28")]),
    Rule(
      .mustNot, "Write to pupils from a personal phone or a personal e-mail address.",
      marks: [ParagraphMark("43")]),
    Rule(
      .must, "Have the agreement of parents and school before a picture of a pupil goes anywhere.",
      marks: [ParagraphMark("31"), ParagraphMark("53a", isPrinted: false)]),
    Rule(.advisedAgainst, "Name the school on your own pages.", marks: [ParagraphMark("27")]),
    Rule(
      .advised, "Set the privacy of your own pages as strictly as you can.",
      marks: [ParagraphMark("34")]),
    Rule(.may, "Use social media for teaching and learning.", marks: [ParagraphMark("11")]),
  ]
}

extension Consent {
  static let example = Consent(
    token: .example,
    sentence: """
      I have read the social media policy of Larkfield Primary School, version 2025-09, and I will \
      keep to it.
      """, carried: [HiddenField("digest", VersionPage.digest)])
}
