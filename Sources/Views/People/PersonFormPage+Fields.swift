extension PersonFormPage {
  var fields: [Field] {
    [
      Field(
        Names.name, label: "Name", hint: "As the person writes it.",
        error: errors.message(for: Names.name), control: .text(value: typed.name)),
      Field(
        Names.kind, label: "Kind", error: errors.message(for: Names.kind),
        control: .radios(choices.kinds, chosen: typed.kind)),
      Field(
        Names.employer, label: "Agency, company or training provider",
        hint: "Only if somebody other than the school sends them.",
        error: errors.message(for: Names.employer), control: .text(value: typed.employer)),
      Field(
        Names.work, label: "What they do",
        hint: "For employees. It decides which rules bind them, and what they are asked to read.",
        error: errors.message(for: Names.work),
        control: .select([Field.Choice("", "Choose")] + choices.works, chosen: typed.work)),
      Field(
        Names.governor, label: "And besides", error: errors.message(for: Names.governor),
        control: .checkboxes(
          [Field.Choice("yes", "They are a governor too")],
          chosen: typed.isGovernorToo ? ["yes"] : [])),
      Field(
        Names.email, label: "School e-mail address",
        hint: "Leave it empty if they have none. They can sign on paper.",
        error: errors.message(for: Names.email), control: .email(value: typed.email)),
      Field(
        Names.startsOn, label: "First day", error: errors.message(for: Names.startsOn),
        control: .day(value: typed.startsOn)),
      Field(
        Names.manager, label: "Line manager", error: errors.message(for: Names.manager),
        control: .select(
          [Field.Choice("", "None, or not known")] + choices.managers, chosen: typed.manager)),
    ]
  }

  package static let examples: KeyValuePairs = [
    "new": PersonFormPage(
      frame: .office, token: .example, typed: Typed(startsOn: "9 June 2025"), choices: offered,
      marks: [ParagraphMark("17")]),
    "change": PersonFormPage(
      frame: .office, token: .example, person: Subject(id: "p2", name: "Joel Okoro"),
      typed: Typed(
        name: "Joel Okoro", kind: "employee", work: "support-staff",
        email: "joel.okoro@larkfield.example", startsOn: "4 September 2023", manager: "p3"),
      choices: offered, carried: [HiddenField("revision", "4")]),
    "errors": PersonFormPage(
      frame: .office, token: .example,
      typed: Typed(name: "  ", kind: "agency", email: "sarah.khan@larkfield.example"),
      choices: offered,
      errors: [
        FieldError(field: Names.name, message: "Type a name"),
        FieldError(field: Names.employer, message: "Name the agency that sends them"),
        FieldError(field: Names.work, message: "Choose what they do"),
        FieldError(
          field: Names.email, message: "Sarah Khan has this address already. Is this she?"),
        FieldError(field: Names.startsOn, message: "Type the first day, such as 9 June 2025"),
      ]),
    "right to left": PersonFormPage(
      frame: .office, token: .example, person: Subject(id: "p10", name: "محمد الأحمد"),
      typed: Typed(name: "محمد الأحمد", kind: "agency", employer: "Bright <Supply>"),
      choices: offered),
  ]

  private static let offered = Choices(
    kinds: [
      Field.Choice("employee", "Employee"), Field.Choice("trainee", "Trainee"),
      Field.Choice("apprentice", "Apprentice"), Field.Choice("governor", "Governor"),
      Field.Choice("contractor", "Contractor", hint: "Such as the website provider."),
      Field.Choice("volunteer", "Volunteer"),
      Field.Choice("agency", "Agency or supply staff"),
    ],
    works: [
      Field.Choice("teacher", "Teacher"), Field.Choice("support-staff", "Support staff"),
    ],
    managers: [Field.Choice("p1", "Grace Adeyemi"), Field.Choice("p3", "Tom Ellery")])
}
