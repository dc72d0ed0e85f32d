extension RoleFormPage {
  package static let examples: KeyValuePairs = [
    "appoint": RoleFormPage(
      frame: .office, token: .example, task: .appoint, role: "deputy-safeguarding-lead",
      title: "Deputy safeguarding lead", holder: nil, choices: Choices(people: people),
      typed: Typed(from: "9 June 2025"), marks: [ParagraphMark("18")]),
    "stand-in with errors": RoleFormPage(
      frame: .office, token: .example, task: .standIn, role: "headteacher", title: "Headteacher",
      holder: "Grace Adeyemi", isForOne: true, choices: Choices(people: people, reasons: reasons),
      typed: Typed(person: "p1", from: "9 June 2025", until: "2 June 2025", reason: "illness"),
      errors: [
        FieldError(
          field: Names.person, message: "Grace Adeyemi cannot stand in for herself. Choose another"),
        FieldError(field: Names.until, message: "The last day is before the first"),
      ]),
    "end": RoleFormPage(
      frame: .head, token: .example, task: .end, role: "senior-leadership",
      title: "Senior leadership", holder: "محمد الأحمد",
      choices: Choices(people: people), typed: Typed(person: "p10")),
    "held before": RoleFormPage(
      frame: .office, token: .example, task: .appoint, role: "headteacher", title: "Headteacher",
      holder: "Grace Adeyemi", isForOne: true, choices: Choices(people: people),
      earlier: [
        Earlier("Tom Ellery, stand-in", from: .june(2), until: .june(6)),
        Earlier("Siân Llywelyn-Łuczak", from: .june(1), until: .june(1)),
      ], typed: Typed(from: "9 June 2025")),
    "from outside": RoleFormPage(
      frame: .office, token: .example, task: .appoint, role: "website-provider",
      title: "Website provider", holder: nil, mayBeOutside: true,
      choices: Choices(people: people),
      typed: Typed(
        outside: Outside(name: "Sam Birch", firm: "Halden Web", email: "sam@halden.example"),
        from: "9 June 2025")),
    "follows somebody": RoleFormPage(
      frame: .office, token: .example, task: .appoint, role: "headteacher", title: "Headteacher",
      holder: "Grace Adeyemi", isForOne: true, choices: Choices(people: people)),
  ]

  private static let reasons = [
    Field.Choice("illness", "Illness"), Field.Choice("leave", "Leave"),
  ]

  private static let people = [
    Field.Choice("p1", "Grace Adeyemi"), Field.Choice("p3", "Tom Ellery"),
    Field.Choice("p10", "محمد الأحمد".isolated),
    Field.Choice("p11", "Robert'); <b>DROP</b> \u{202E}selbaT".isolated),
  ]
}
