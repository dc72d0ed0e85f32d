extension PolicyPage {
  package static let examples: KeyValuePairs = [
    "whole": PolicyPage(
      frame: .larkfield, title: "Social media policy",
      particulars: particulars,
      sections: [
        Section(
          anchor: "purpose-and-reach", heading: "Purpose and reach",
          paragraphs: [.purpose, .scope]),
        Section(
          anchor: "whom-to-tell", heading: "Whom to tell",
          note: Prose(markdown: "Names and numbers are on the notice board in the office."),
          paragraphs: [.worries, .misuse]),
        Section(
          anchor: "personal-use", heading: "Personal use",
          paragraphs: [.apart, .disrepute, .ownViews, .pupils, .pictures]),
        Section(
          anchor: "staff-who-are-parents", heading: "Staff who are parents", level: 3,
          paragraphs: [.families]),
        Section(
          anchor: "the-schools-own-pages", heading: "The school’s own pages",
          paragraphs: [.restricted]),
      ]),
    "one section": PolicyPage(
      frame: .larkfield, title: "Social media policy", particulars: [],
      sections: [
        Section(anchor: "personal-use", heading: "Personal use", paragraphs: [.pupils])
      ]),
    "empty": PolicyPage(
      frame: .withoutPolicy, title: "Social media policy", particulars: [], sections: []),
  ]

  private static let particulars = [
    SummaryRow("Version", "2025-06"),
    SummaryRow("In force from", "Monday 9 June 2025"),
    SummaryRow("Next review", "by Friday 30 June 2028"),
    SummaryRow("Whom it binds", "Staff, governors, trainees, volunteers and contractors"),
  ]
}
