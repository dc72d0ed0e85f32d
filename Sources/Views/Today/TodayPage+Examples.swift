import Essentials

extension TodayPage {
  package static let examples: KeyValuePairs = [
    "head": TodayPage(
      frame: .head, day: .june(9),
      now: [
        Agenda.Item(
          "Sign version 2025-09 of the policy", Paths.sign("v9"),
          detail: "Dev Kaur has dealt with all findings. Ruth Whitcombe signs after you.",
          due: .today),
        Agenda.Item(
          "Answer Joel Okoro’s question about paragraph 28", Paths.campaign("c1"),
          detail: "He cannot acknowledge the policy before he has an answer.",
          due: .late(since: .june(6)), marks: [ParagraphMark("28")]),
      ],
      coming: [
        Agenda.Item(
          "Meet the website provider", Paths.duty("d2"), detail: "Once a term",
          due: .on(.june(20)), marks: [ParagraphMark("51")]),
        Agenda.Item(
          "Check that the contacts are right", Paths.roles, detail: "Once a term",
          due: .on(.june(27)), marks: [ParagraphMark("18")]),
      ],
      done: [
        Agenda.Item(
          "Website password changed by Halden Web", Paths.duty("d1"), due: .done(.june(5)),
          marks: [ParagraphMark("51")])
      ], empty: quiet),
    "office": TodayPage(
      frame: .office, day: .june(9),
      now: [
        Agenda.Item(
          "4 people have not acknowledged the policy", Paths.campaign("c1"),
          detail:
            "They have been reminded once and hear no more. Speak to them, or print the sheet.",
          due: .on(.june(27)), marks: [ParagraphMark("12")]),
        Agenda.Item(
          "Siân Llywelyn-Łuczak starts today", Paths.person("p9"),
          detail: "She has no e-mail address yet.", due: .today, marks: [ParagraphMark("17")]),
      ],
      coming: [
        Agenda.Item(
          "Joel Okoro leaves", Paths.person("p2"), detail: "3 things to hand over",
          due: .on(.june(30)))
      ],
      news: ["You stand in for Grace Adeyemi as reader of reports until Friday 13 June 2025."],
      empty: quiet),
    "teacher": TodayPage(
      frame: .teacher, day: .june(9),
      now: [
        Agenda.Item(
          "Read the new policy and acknowledge it", Paths.acknowledge,
          detail: "4 minutes. 2 things change for you.", due: .on(.june(27)),
          marks: [ParagraphMark("12")])
      ], empty: quiet),
    "chair, nothing to do": TodayPage(
      frame: .chair, day: .june(9), now: [],
      done: [
        Agenda.Item("You signed version 2025-06", Paths.version("v8"), due: .done(.june(2)))
      ],
      empty: EmptyState(
        "Nothing needs you today",
        why: """
          You are asked when a policy has to be signed, or when something is about the head. That \
          nothing is here means that neither is the case.
          """, firstStep: Link("Read the record of what was done", Paths.record))),
    "website provider": TodayPage(
      frame: .provider, day: .june(9),
      now: [
        Agenda.Item(
          "Say that the website password was changed", Paths.duty("d1"),
          detail: "We never ask for the password itself.", due: .late(since: .june(2)),
          marks: [ParagraphMark("51")])
      ], empty: quiet),
    "first day": TodayPage(frame: .longName, day: .june(9), now: [], empty: quiet),
  ]

  private static let quiet = EmptyState(
    "Nothing needs you today",
    why: "What falls due for you will stand here. You also get one e-mail a week, if there is any.",
    firstStep: Link("Ask what you may do", Paths.mayI))
}
