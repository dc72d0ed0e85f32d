extension RoleFormPage {
  var fields: [Field] {
    switch task {
    case .appoint:
      [person] + (mayBeOutside ? outside : [])
        + [day(Names.from, "From", typed.from), decidedBy]
    case .standIn:
      [
        person, day(Names.from, "From", typed.from), day(Names.until, "Until", typed.until), why,
      ]
    case .end: [term, day(Names.until, "Last day", typed.until)]
    }
  }

  private var person: Field {
    Field(
      Names.person, label: "Who",
      hint: mayBeOutside && task == .appoint
        ? "Somebody of the school. For a firm, leave it and write below."
        : "Somebody who is not listed has to be added first.",
      error: errors.message(for: Names.person),
      control: .select([Field.Choice("", "Choose")] + choices.people, chosen: typed.person))
  }

  private var outside: [Field] {
    [
      Field(
        Names.outsideName, label: "Or somebody from outside the school",
        hint: "The name of the person or the firm.",
        error: errors.message(for: Names.outsideName), control: .text(value: typed.outside.name)),
      Field(
        Names.outsideFirm, label: "Their firm", hint: "Only where you wrote a person’s name.",
        error: errors.message(for: Names.outsideFirm), control: .text(value: typed.outside.firm)),
      Field(
        Names.outsideEmail, label: "Their e-mail address at work",
        error: errors.message(for: Names.outsideEmail),
        control: .email(value: typed.outside.email)),
    ]
  }

  private var term: Field {
    Field(
      Names.person, label: "Whose time ends", error: errors.message(for: Names.person),
      control: .radios(choices.people, chosen: typed.person))
  }

  private func day(_ name: String, _ label: String, _ value: String) -> Field {
    Field(name, label: label, error: errors.message(for: name), control: .day(value: value))
  }

  private var decidedBy: Field {
    Field(
      Names.reason, label: "Who decided it", hint: "Such as “the governors, on 4 June 2025”.",
      error: errors.message(for: Names.reason), control: .text(value: typed.reason))
  }

  private var why: Field {
    Field(
      Names.reason, label: "Why", hint: "Others read only that somebody is away.",
      error: errors.message(for: Names.reason),
      control: .select([Field.Choice("", "Choose")] + choices.reasons, chosen: typed.reason))
  }
}
