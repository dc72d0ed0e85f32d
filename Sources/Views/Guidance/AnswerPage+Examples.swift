extension AnswerPage {
  package static let examples: KeyValuePairs = [
    "no": no, "advised against": advisedAgainst, "yes": yes, "yes, if": yesIf,
    "ask first": askFirst, "report now": reportNow, "silent": silent, "disagreement": disagreement,
    "next question": nextQuestion, "typed with markup": hostile,
  ]

  private static let no = AnswerPage(
    frame: .larkfield,
    question: "May I accept or send a connection request to a pupil of this school?",
    typed: "can I accept a friend request from one of my year 6s",
    ruling: Ruling(.no, sentence: "Staff must not connect with pupils through social media."),
    understood: [
      UnderstoodFact("You are", "a member of staff", origin: .assumed, change: change("who")),
      UnderstoodFact("What", "accept a connection request", origin: .said, change: change("do")),
      UnderstoodFact("Who with", "a pupil of this school", origin: .said, change: change("with")),
      UnderstoodFact(
        "Through what", "your own social media", origin: .assumed, change: change("via")),
    ],
    notUnderstood: ["year 6s"],
    otherMeanings: [
      Alternative(
        "May I look at someone’s profile?", .advisedAgainst, change("do"),
        marks: [ParagraphMark("22d")])
    ],
    duties: [
      Duty("Turn the request down", marks: [ParagraphMark("29")]),
      Duty(
        "Tell a senior leader if the contact makes you uncomfortable", deadline: "promptly",
        isVague: true, marks: [ParagraphMark("29")]),
    ],
    reasons: [
      Reason(
        mark: ParagraphMark("28"), text: PolicyParagraph.pupils.text,
        reading: ["Staff must not connect with pupils of any school through social media."])
    ],
    alternatives: [
      Alternative("If it were a letter from school", .yes, change("via")),
      Alternative("If the person were a former pupil, now adult", .advisedAgainst, change("with")),
    ],
    whomToAsk: "If you are unsure, ask Mrs Adeyemi, the head teacher.", link: link)

  private static let advisedAgainst = AnswerPage(
    frame: .larkfield, question: "May I accept a connection request from a former pupil?",
    ruling: Ruling(
      .advisedAgainst,
      sentence: "Connecting with former pupils through social media is advised against."),
    understood: leaver,
    reasons: [
      Reason(mark: ParagraphMark("28"), text: PolicyParagraph.pupils.text),
      Reason(
        .also, mark: ParagraphMark("22"),
        text: Prose(markdown: "Staff keep their work and their private life apart online.")),
    ],
    alternatives: [
      Alternative("If it were on a professional network, for work", .yes, change("via"))
    ], link: link)

  private static let yes = AnswerPage(
    frame: .larkfield, question: "May I write to a parent from my school e-mail address?",
    ruling: Ruling(.yes, sentence: "The school’s e-mail is one of the ways to reach a parent."),
    understood: [
      UnderstoodFact("You are", "a teacher", origin: .chosen, change: nil),
      UnderstoodFact("Who with", "a parent or carer", origin: .chosen, change: change("with")),
    ],
    reasons: [
      Reason(
        mark: ParagraphMark("44"),
        text: Prose(
          markdown: """
            We talk with families through:

            - letters, telephone calls and the school’s e-mail
            - meetings, reports and parents’ evenings
            """))
    ], link: link)

  private static let yesIf = AnswerPage(
    frame: .larkfield, question: "May I publish a picture of pupils on the sports club’s page?",
    ruling: Ruling(
      .yesWithConditions, sentence: "You may publish it if everything below holds first.",
      conditions: [
        .init("The parents of every pupil shown have agreed.", marks: [ParagraphMark("31")]),
        .init("The school has agreed.", marks: [ParagraphMark("31")], isMet: true),
        .init(
          "No child on the restricted list is in it.",
          marks: [ParagraphMark("53a", isPrinted: false)]),
      ]),
    understood: leaver,
    reasons: [
      Reason(mark: ParagraphMark("31"), text: PolicyParagraph.pictures.text),
      Reason(
        mark: ParagraphMark("53a", isPrinted: false), text: PolicyParagraph.restricted.text,
        note: "Ask a second person to look."),
    ],
    whomToAsk: "Mr Pryce, the office manager, keeps the list of permissions.", link: link)

  private static let askFirst = AnswerPage(
    frame: .larkfield, question: "May I open an account for the school?",
    ruling: Ruling(.askFirst, sentence: "The head teacher decides before you open it."),
    understood: leaver,
    reasons: [
      Reason(
        mark: ParagraphMark("47"),
        text: Prose(
          markdown: "The head teacher names the people who run an account for the school."))
    ],
    whomToAsk: "Ask Mrs Adeyemi, the head teacher. Say what it is for and who will look after it.",
    link: link)
}
