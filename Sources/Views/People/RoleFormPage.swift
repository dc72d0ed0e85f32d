/// Appointing somebody to a role, naming a stand-in, or ending a term.
package struct RoleFormPage: Page {
  /// What is done about the role.
  package enum Task: Sendable {
    case appoint, standIn, end
  }

  /// The names of the form's fields.
  package enum Names {
    /// The person.
    package static let person = "person"
    /// The first day.
    package static let from = "from"
    /// The last day.
    package static let until = "until"
    /// The reason.
    package static let reason = "reason"
  }

  /// What was typed and chosen, days as they were typed.
  package struct Typed: Sendable {
    let person: String?
    let from: String
    let until: String
    let reason: String

    /// What was typed and chosen so far.
    package init(person: String? = nil, from: String = "", until: String = "", reason: String = "")
    {
      self.person = person
      self.from = from
      self.until = until
      self.reason = reason
    }
  }

  let frame: Frame
  let token: CSRFField
  let task: Task
  let role: String
  let title: String
  let holder: String?
  let people: [Field.Choice]
  let typed: Typed
  let errors: [FieldError]
  let marks: [ParagraphMark]

  /// The form for a role by its name in the policy and its title, with who holds it now and
  /// everyone who may.
  package init(
    frame: Frame, token: CSRFField, task: Task, role: String, title: String, holder: String?,
    people: [Field.Choice], typed: Typed = Typed(), errors: [FieldError] = [],
    marks: [ParagraphMark] = []
  ) {
    self.frame = frame
    self.token = token
    self.task = task
    self.role = role
    self.title = title
    self.holder = holder
    self.people = people
    self.typed = typed
    self.errors = errors
    self.marks = marks
  }

  package var html: HTML {
    Layout(
      frame, title: heading, errors: errors, current: .desk, breadcrumbs: [.desk(frame), .roles],
      main: """
        \(PageHeading(heading, lead: lead, marks: marks).html)\
        \(Form(
          to: address, token: token, button: Button(action),
          cancel: Link("Back to roles", Paths.roles),
          content: "\(fields.map(\.html))"
        ).html)
        """
    ).html
  }

  private var heading: String {
    switch task {
    case .appoint: "\(title): appoint somebody"
    case .standIn: "\(title): name a stand-in"
    case .end: "\(title): end the term"
    }
  }

  private var address: Address {
    switch task {
    case .appoint: Paths.role(role)
    case .standIn: Paths.standIn(role)
    case .end: Paths.endTerm(role)
    }
  }

  private var action: String {
    switch task {
    case .appoint: "Appoint this person"
    case .standIn: "Name this stand-in"
    case .end: "End the term"
    }
  }

  private var lead: HTML {
    let now: HTML = holder.map { "Now held by \(name: $0)." } ?? "Nobody holds it now."
    switch task {
    case .appoint: return "\(now) Whoever was first stays in the history."
    case .standIn: return "\(now) A stand-in gets everything that falls to the role meanwhile."
    case .end: return "\(now) From then on, what falls to the role goes to whoever is next in line."
    }
  }

  private var fields: [Field] {
    switch task {
    case .appoint: [person, day(Names.from, "From", typed.from), decidedBy]
    case .standIn:
      [
        person, day(Names.from, "From", typed.from), day(Names.until, "Until", typed.until),
        reason("Why, in a word or two"),
      ]
    case .end: [day(Names.until, "Last day", typed.until), reason("Why, in a word or two")]
    }
  }

  private var person: Field {
    Field(
      Names.person, label: "Who", hint: "Somebody who is not listed has to be added first.",
      error: errors.message(for: Names.person),
      control: .select([Field.Choice("", "Choose")] + people, chosen: typed.person))
  }

  private func day(_ name: String, _ label: String, _ value: String) -> Field {
    Field(name, label: label, error: errors.message(for: name), control: .day(value: value))
  }

  private var decidedBy: Field {
    Field(
      Names.reason, label: "Who decided it", hint: "Such as “the governors, on 4 June 2025”.",
      error: errors.message(for: Names.reason), control: .text(value: typed.reason))
  }

  private func reason(_ label: String) -> Field {
    Field(
      Names.reason, label: label,
      hint: "Such as “illness”. Say nothing more about anybody’s health.",
      error: errors.message(for: Names.reason), control: .text(value: typed.reason))
  }
}
