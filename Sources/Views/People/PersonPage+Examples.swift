import Essentials

extension PersonPage {
  package static let examples: KeyValuePairs = [
    "full": PersonPage(
      frame: .office, name: "Grace Adeyemi",
      facts: [
        SummaryRow("Kind", "Employee, senior leader"),
        SummaryRow("E-mail", "head@larkfield.example"), SummaryRow("Started", "1 September 2019"),
        SummaryRow("Line manager", "Ruth Whitcombe"),
      ],
      state: .acknowledged(.june(2)),
      terms: [
        Term(role: "Headteacher", from: .june(-2100), appointedBy: "Ruth Whitcombe"),
        Term(role: "Safeguarding lead", from: .june(-2100)),
        Term(role: "Deputy headteacher", from: .june(-3500), until: .june(-2101)),
      ],
      duties: [
        Agenda.Item(
          "Meet the website provider", Paths.duty("d2"), due: .on(.june(20)),
          marks: [ParagraphMark("51")])
      ],
      acknowledgements: [
        Acknowledgement(
          version: "2025-06", at: Moment(.june(2), "15:42"), how: "Signed in",
          receipt: Paths.acknowledged),
        Acknowledgement(version: "2022-09", at: Moment(.june(-990), "09:10"), how: "On paper"),
      ], actions: actions("p1")),
    "joiner": PersonPage(
      frame: .office, name: "Siân Llywelyn-Łuczak",
      facts: [
        SummaryRow("Kind", "Trainee, Brook Valley Training"), SummaryRow("E-mail", "none"),
        SummaryRow("Starts", "9 June 2025"),
      ],
      state: .notAsked,
      setOff: [
        Agenda.Item(
          "Ask her to acknowledge the policy", Paths.campaign("c1"),
          detail: "She has no e-mail, so print the sheet or use the shared computer.",
          due: .today, marks: [ParagraphMark("17")]),
        Agenda.Item(
          "Tell her about devices of her own", Paths.duty("d4"), due: .on(.june(13)),
          marks: [ParagraphMark("49")]),
      ], actions: actions("p9")),
    "leaver": PersonPage(
      frame: .office, name: "Joel Okoro",
      facts: [
        SummaryRow("Kind", "Employee"), SummaryRow("E-mail", "joel.okoro@larkfield.example"),
        SummaryRow("Leaves", "30 June 2025"),
      ],
      state: .acknowledged(.june(2)), news: ["Joel Okoro leaves on Monday 30 June 2025."],
      setOff: [
        Agenda.Item(
          "Take him off the school’s page", Paths.duty("d5"), due: .on(.june(30)),
          marks: [ParagraphMark("47")])
      ], undo: Undo(Paths.undoLeaver("p2"), token: .example, until: .june(14))),
    "hostile name": PersonPage(
      frame: .chair, name: "Robert'); <b>DROP</b> \u{202E}selbaT",
      facts: [SummaryRow("Kind", "Volunteer")], state: .late(since: .june(6))),
    "right to left": PersonPage(
      frame: .chair, name: "محمد الأحمد",
      facts: [SummaryRow("Kind", "Agency staff, Bright Supply")],
      state: .excused),
  ]

  private static func actions(_ id: String) -> [Link] {
    [
      Link("Change what is known", Paths.changePerson(id)),
      Link("Appoint to a role", Paths.roles),
      Link("Record that they are leaving", Paths.leaver(id)),
    ]
  }
}
