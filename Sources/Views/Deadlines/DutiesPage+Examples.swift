import Essentials

extension DutiesPage {
  package static let examples: KeyValuePairs = [
    "own": DutiesPage(
      frame: .head, scope: .own,
      groups: [
        Group("Late", []),
        Group(
          "This term",
          [
            Agenda.Item(
              "Meet the website provider", Paths.duty("d2"), detail: "Once a term",
              due: .on(.june(20)), marks: [ParagraphMark("51")])
          ]),
        Group(
          "Done lately",
          [
            Agenda.Item(
              "Check that the contacts are right", Paths.duty("d3"), due: .done(.june(2)),
              marks: [ParagraphMark("18")])
          ]),
      ], maySeeSchool: true,
      calendar: "https://policy.larkfield.example/duties/calendar/x7m2qk9d4w.ics",
      marks: [ParagraphMark("51"), ParagraphMark("34")]),
    "everybody's": DutiesPage(
      frame: .office, scope: .school, groups: everybodys, filter: filter, maySeeSchool: true,
      datesMissing: "Until the term dates are known, duties cannot keep out of the holidays."),
    "nothing matches": DutiesPage(
      frame: .office, scope: .school, groups: [], filter: filter, isFiltered: true,
      maySeeSchool: true),
    "nothing": DutiesPage(frame: .teacher, scope: .own, groups: [], maySeeSchool: false),
  ]

  private static let filter = [
    Field(
      Names.holder, label: "Who",
      control: .select(
        [
          Field.Choice("", "Everybody"), Field.Choice("p6", "Sam Birch"),
          Field.Choice("p10", "محمد الأحمد".isolated),
        ], chosen: "")),
    Field(
      Names.state, label: "State",
      control: .select([Field.Choice("", "All"), Field.Choice("late", "Late")], chosen: "")),
  ]

  private static let everybodys = [
    Group(
      "Late",
      [
        Agenda.Item(
          "Change the website password", Paths.duty("d1"),
          detail: "Sam Birch, website provider. Grace Adeyemi was told on Thursday 5 June 2025.",
          due: .late(since: .june(2)), marks: [ParagraphMark("51")])
      ]),
    Group(
      "This week",
      [
        Agenda.Item(
          "Tell Siân Llywelyn-Łuczak about devices of her own", Paths.duty("d4"),
          detail: "Tom Ellery", due: .on(.june(13)), marks: [ParagraphMark("49")])
      ]),
  ]
}
