extension PicturePage {
  package static let examples: KeyValuePairs = [
    "staff": PicturePage(
      frame: .larkfield, bearer: "staff",
      otherBearers: [
        AskPage.Link("governors", Paths.picture), AskPage.Link("volunteers", Paths.picture),
      ],
      audiences: [
        "a pupil here", "a pupil elsewhere", "a former pupil", "a parent", "a colleague",
        "the public",
      ],
      acts: [connect, message, picture]),
    "empty": PicturePage(frame: .withoutPolicy, bearer: "staff", audiences: [], acts: []),
  ]

  private static func row(_ channel: String, _ words: [AnswerWord?], varies: Int? = nil) -> Row {
    Row(
      channel,
      cells: words.enumerated().map { index, word in
        word.map { Cell($0, varies: index == varies) }
      })
  }

  private static let connect = Act(
    "accept or send a connection request",
    rows: [
      row(
        "your own social media",
        [.no, .no, .advisedAgainst, .no, .advisedAgainst, .policySilent], varies: 3),
      row(
        "a professional network",
        [.no, .no, .yes, .no, .yes, .yes], varies: 2),
    ])

  private static let message = Act(
    "write a message",
    rows: [
      row("your own social media", [.no, .no, .advisedAgainst, .no, .no, .policySilent]),
      row("school e-mail", [.yes, .policySilent, .yes, .yes, .yes, .askFirst]),
      row("a letter", [.yes, .policySilent, .yes, .yes, nil, nil]),
    ])

  private static let picture = Act(
    "publish a picture of",
    rows: [
      row("your own social media", [.no, .no, .advisedAgainst, .no, .advisedAgainst, .yes]),
      row(
        "the school’s own page",
        [
          .yesWithConditions, .yesWithConditions, .askFirst, .yesWithConditions,
          .yesWithConditions, .reportNow,
        ], varies: 0),
    ])
}
