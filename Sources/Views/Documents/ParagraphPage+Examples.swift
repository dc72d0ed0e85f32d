extension ParagraphPage {
  package static let examples: KeyValuePairs = [
    "with rules and tests": ParagraphPage(
      frame: .larkfield, paragraph: .pupils, section: personalUse, norms: norms, tests: tests,
      related: [
        Neighbour(
          ParagraphMark("39"), opening: "It disagrees: staff who are parents may, with need."),
        Neighbour(ParagraphMark("29"), opening: "It says what to do with a request."),
      ],
      previous: Neighbour(ParagraphMark("27"), opening: "Staff are advised not to name …"),
      next: Neighbour(ParagraphMark("29"), opening: "Staff turn down requests from pupils …")),
    "without rules": ParagraphPage(
      frame: .larkfield, paragraph: .purpose,
      section: Breadcrumb("Purpose and reach", Paths.policy(at: "purpose-and-reach")),
      next: Neighbour(ParagraphMark("2"), opening: "It covers every service …")),
    "not printed on paper": ParagraphPage(
      frame: .larkfield, paragraph: .restricted,
      section: Breadcrumb("The school’s own pages", Paths.policy(at: "the-schools-own-pages"))),
  ]

  private static let personalUse = Breadcrumb("Personal use", Paths.policy(at: "personal-use"))

  private static let norms = [
    Norm(
      name: "p28-pupils",
      sentence: "Staff must not connect with pupils of any school through social media.",
      rows: [
        SummaryRow("Whom it binds", "Staff, governors, trainees and volunteers"),
        SummaryRow("Act", "accept or send a connection request"),
        SummaryRow("When", "with a pupil of this or another school, through any social medium"),
      ]),
    Norm(
      name: "p28-leavers-work",
      sentence: "Staff may connect with former pupils on a professional network for work matters.",
      rows: [
        SummaryRow("Whom it binds", "Staff, governors, trainees and volunteers"),
        SummaryRow("Takes the place of", "the advice against former pupils, p28-leavers"),
      ]),
  ]

  private static let tests = [
    Test(
      question: "May a member of staff connect with a pupil through their own social media?",
      expected: "No.", passes: true, address: Paths.answer(saying: "add a pupil")),
    Test(
      question: "May a governor connect with a former pupil on a professional network for work?",
      expected: "Yes.", passes: true, address: Paths.answer(saying: "add a former pupil")),
    Test(
      question: "May a volunteer connect with a former pupil through their own social media?",
      expected: "Advised against.", passes: false),
  ]
}
