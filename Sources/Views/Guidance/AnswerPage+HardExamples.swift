/// The cases in which an answer is not one plain word: danger, silence, dispute, doubt, malice.
extension AnswerPage {
  static let link = "https://policy.larkfield.example/may-i/answer?do=connect&with=leaver"

  static func change(_ fact: String) -> Address {
    Paths.changeFact(fact, facts: [FactChoice("do", "connect"), FactChoice("with", "leaver")])
  }

  static let leaver = [
    UnderstoodFact("You are", "a member of staff", origin: .assumed, change: change("who")),
    UnderstoodFact("Who with", "a former pupil", origin: .chosen, change: change("with")),
  ]

  static let reportNow = AnswerPage(
    frame: .larkfield,
    question: "A stranger has sent a pupil messages that frighten them. What must I do?",
    typed: "a stranger is messaging one of my pupils",
    ruling: Ruling(.reportNow, sentence: "Tell Mrs Adeyemi, the head teacher, at once."),
    mayBeDanger: true,
    understood: [
      UnderstoodFact(
        "What happened", "a stranger contacts a pupil", origin: .said, change: change("event")),
      UnderstoodFact("About the head teacher", "no", origin: .assumed, change: change("about")),
    ],
    duties: [
      Duty(
        "Tell Mrs Adeyemi, the head teacher", deadline: "at once, today",
        record: "The school keeps what was seen and when you told it.",
        marks: [ParagraphMark("19"), ParagraphMark("37")]),
      Duty("Do not answer the messages yourself", marks: [ParagraphMark("57")]),
    ],
    reasons: [Reason(mark: ParagraphMark("19"), text: PolicyParagraph.misuse.text)],
    whomToAsk: "Mrs Adeyemi is also the safeguarding lead. If it is about her, tell Dr Marsh, "
      + "the chair of governors.",
    link: link)

  static let silent = AnswerPage(
    frame: .larkfield, question: "May I post a review of a restaurant?",
    typed: "review a restaurant on friday",
    ruling: Ruling(
      .policySilent,
      sentence: "No paragraph speaks about this. That is neither a yes nor a no."),
    understood: [UnderstoodFact("What", "post", origin: .said, change: change("do"))],
    notUnderstood: ["review", "restaurant", "friday"],
    reasons: [
      Reason(
        .nearest, mark: ParagraphMark("22b"),
        text: Prose(markdown: "Staff never present their own views as the school’s."))
    ],
    whomToAsk: "Ask Mrs Adeyemi, the head teacher.", link: link)

  static let disagreement = AnswerPage(
    frame: .larkfield, question: "May I connect with a parent whose child is my child’s friend?",
    ruling: Ruling(.no, sentence: "The stricter of two paragraphs says no."),
    understood: leaver,
    disagreement: Disagreement(
      "Paragraph 46 says no. Paragraph 39 says yes, where there is a genuine need.",
      marks: [ParagraphMark("46"), ParagraphMark("39")],
      whomToAsk: "Ask Mrs Adeyemi, the head teacher."),
    reasons: [
      Reason(
        mark: ParagraphMark("46"),
        text: Prose(markdown: "Staff do not contact parents through social networks.")),
      Reason(.also, mark: ParagraphMark("39"), text: PolicyParagraph.families.text),
      Reason(
        .yields, mark: ParagraphMark("33"),
        text: Prose(markdown: "Staff take care when they connect with colleagues.")),
    ], link: link)

  static let nextQuestion = AnswerPage(
    frame: .larkfield, question: "May I publish a picture?", typed: "put a picture online",
    ruling: Ruling(
      .no, sentence: "It depends on who is in the picture and where it goes.",
      possible: [.no, .yesWithConditions, .yes]),
    understood: [
      UnderstoodFact("What", "publish a picture", origin: .said, change: change("do")),
      UnderstoodFact("Who is in it", "you do not know", origin: .unknown, change: change("of")),
    ],
    next: NextQuestion(
      fact: "via", question: "Where do you want to publish it?",
      choices: [
        Field.Choice("personal-social", "On your own social media"),
        Field.Choice("school-page", "On the school’s own page"),
        Field.Choice("outside", "On another body’s page", hint: "Such as a sports club’s."),
      ],
      number: 2, atMost: 4,
      why: [
        "On your own social media the answer is “No”, whoever is in the picture.",
        "Elsewhere it may be “Yes, if”, with permissions to hold first.",
      ],
      carried: [HiddenField](
        saying: "put a picture online", facts: [FactChoice("do", "publish-picture")])),
    reasons: [Reason(mark: ParagraphMark("31"), text: PolicyParagraph.pictures.text)],
    link: link)

  static let hostile = AnswerPage(
    frame: .larkfield, question: "May I post about the school?",
    typed: "<script>alert('\"\u{338}')</script> & a \u{202E}reversed word",
    ruling: Ruling(.policySilent, sentence: "Nothing here was understood."),
    understood: [], notUnderstood: ["<script>", "\"\u{338} onfocus=x"],
    reasons: [], link: "javascript:alert(1)")
}
