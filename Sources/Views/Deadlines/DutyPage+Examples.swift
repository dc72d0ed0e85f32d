import Essentials

extension DutyPage {
  package static let examples: KeyValuePairs = [
    "website password": websitePassword(errors: []),
    "website password, late with errors": websitePassword(
      due: .late(since: .june(2)), typed: Typed(doneOn: "1 July 2025"),
      errors: [
        FieldError(
          field: Names.doneOn, message: "This day has not come yet. Type the day it was done"),
        FieldError(field: Names.notDone, message: "Say why in a sentence"),
      ]),
    "meeting": DutyPage(
      frame: .head, id: "d2", title: "Meet the website provider", due: .on(.june(20)),
      facts: [
        SummaryRow("Who", "Grace Adeyemi, headteacher"), SummaryRow("How often", "Once a term"),
      ],
      why: why, proofHint: "Such as the date of the meeting and what was agreed, in a line.",
      ways: Ways(
        token: .example, mayAttest: true,
        successors: [
          Field.Choice("p3", "Tom Ellery"), Field.Choice("p10", "محمد الأحمد".isolated),
        ], mayWaive: true)),
    "settled": DutyPage(
      frame: .chair, id: "d3", title: "Check that the contacts are right", due: .done(.june(2)),
      facts: [SummaryRow("Who", "Dev Kaur, school office")],
      why: Quote(
        ParagraphMark("18"),
        text: Prose(markdown: "Names and ways to reach them stand in the school’s contacts.")),
      history: [
        History.Event(Moment(.june(2), "11:05"), "Dev Kaur said that it was done."),
        History.Event(Moment(.june(1), "07:00"), "It fell due."),
      ]),
  ]

  private static let why = Quote(
    ParagraphMark("51"),
    text: Prose(
      markdown: """
        The provider’s administrator and the school’s leadership talk regularly. The website \
        password is changed every month.
        """))

  private static func websitePassword(
    due: Agenda.Due = .today, typed: Typed = Typed(doneOn: "9 June 2025"), errors: [FieldError]
  ) -> DutyPage {
    DutyPage(
      frame: .provider, id: "d1", title: "Change the website password", due: due,
      facts: [
        SummaryRow("Who", "Sam Birch, website provider"), SummaryRow("How often", "Every month"),
        SummaryRow("If it is late", "The school office hears of it, then the headteacher."),
        SummaryRow("The password itself", "We never ask for it. Do not write it on this page."),
      ], why: why, advice: .passwords,
      ways: Ways(
        token: .example, mayAttest: true,
        successors: [Field.Choice("p12", "Robert <b>Tables</b>")]), typed: typed, errors: errors,
      history: [
        History.Event(Moment(.june(2), "07:00"), "It fell due."),
        History.Event(
          Moment(.june(-29), "10:12"), "Sam Birch said that it was done on Friday 2 May 2025."),
        History.Event(
          Moment(.june(-60), "09:40"), "Not done, because the website was being moved. Sam Birch."),
      ])
  }
}
