extension AskPage {
  package static let examples: KeyValuePairs = [
    "first": AskPage(
      frame: .larkfield, examples: questions, groups: groups, marks: [ParagraphMark("7")]),
    "nothing typed": AskPage(
      frame: .larkfield,
      errors: [
        FieldError(
          field: Paths.sayKey, message: "Type a question, or pick what you want to do below")
      ], examples: questions, groups: groups),
    "not understood": AskPage(
      frame: .larkfield, typed: "can I bring my trampoline",
      errors: [
        FieldError(
          field: Paths.sayKey,
          message: "We found nothing in the policy about this. Try other words, or pick below.")
      ], examples: questions, groups: groups),
    "no policy": AskPage(frame: .withoutPolicy, examples: [], groups: []),
  ]

  private static let questions = [
    Link(
      "May I accept a friend request from a pupil?",
      Paths.answer(saying: "accept a friend request from a pupil")),
    Link(
      "May I put a photograph of sports day on my own page?",
      Paths.answer(saying: "photograph of sports day on my own page")),
    Link(
      "A parent has written something unkind about me. What now?",
      Paths.answer(saying: "a parent wrote something unkind about me")),
  ]

  private static let groups = [
    Group(
      "People",
      acts: [
        act("accept or send a connection request", "connect"),
        act("write a message", "message"),
        act("telephone", "telephone"),
      ]),
    Group(
      "Pictures and posts",
      acts: [
        act("publish a picture", "publish-picture"),
        act("post about the school", "post"),
        act("take a picture", "take-picture"),
        act("name the school on a profile", "name-school"),
      ]),
    Group(
      "Accounts",
      acts: [
        act("open an account for the school", "open-account"),
        act("use the school’s e-mail to sign up", "sign-up"),
      ]),
  ]

  private static func act(_ words: String, _ name: String) -> Link {
    Link(words, Paths.answer(facts: [FactChoice("do", name)]))
  }
}
