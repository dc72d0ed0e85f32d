/// Adding somebody, or changing what is known about them.
package struct PersonFormPage: Page {
  /// The names of the form's fields.
  package enum Names {
    /// The name as the person gives it.
    package static let name = "name"
    /// The kind of paragraph 17.
    package static let kind = "kind"
    /// What the person does, by the name that the policy has for it.
    package static let work = "work"
    /// Whether they are a governor besides.
    package static let governor = "governor"
    /// The agency, company or training provider.
    package static let employer = "employer"
    /// The e-mail address at school.
    package static let email = "email"
    /// The first day.
    package static let startsOn = "starts-on"
    /// The line manager.
    package static let manager = "manager"
  }

  /// What was typed and chosen.
  package struct Typed: Sendable {
    let name: String
    let kind: String?
    let work: String?
    let isGovernorToo: Bool
    let employer: String
    let email: String
    let startsOn: String
    let manager: String?

    /// What was typed and chosen so far, days as they were typed.
    package init(
      name: String = "", kind: String? = nil, work: String? = nil,
      isGovernorToo: Bool = false, employer: String = "", email: String = "", startsOn: String = "",
      manager: String? = nil
    ) {
      self.name = name
      self.kind = kind
      self.work = work
      self.isGovernorToo = isGovernorToo
      self.employer = employer
      self.email = email
      self.startsOn = startsOn
      self.manager = manager
    }
  }

  /// The person who is changed.
  package struct Subject: Sendable {
    let id: String
    let name: String

    /// A person by identifier and name.
    package init(id: String, name: String) {
      self.id = id
      self.name = name
    }
  }

  /// What there is to choose from.
  package struct Choices: Sendable {
    let kinds: [Field.Choice]
    let works: [Field.Choice]
    let managers: [Field.Choice]

    /// Kinds, what people do, and who may be a line manager.
    package init(kinds: [Field.Choice], works: [Field.Choice], managers: [Field.Choice]) {
      self.kinds = kinds
      self.works = works
      self.managers = managers
    }
  }

  let frame: Frame
  let token: CSRFField
  let person: Subject?
  let typed: Typed
  let choices: Choices
  let errors: [FieldError]
  let marks: [ParagraphMark]
  let carried: [HiddenField]

  /// The form for somebody new, or for somebody who is known already.
  ///
  /// `carried` holds the revision that was read, so that two people cannot overwrite each other.
  package init(
    frame: Frame, token: CSRFField, person: Subject? = nil, typed: Typed = Typed(),
    choices: Choices,
    errors: [FieldError] = [], marks: [ParagraphMark] = [], carried: [HiddenField] = []
  ) {
    self.frame = frame
    self.token = token
    self.person = person
    self.typed = typed
    self.choices = choices
    self.errors = errors
    self.marks = marks
    self.carried = carried
  }

  package var html: HTML {
    Layout(
      frame, title: title, errors: errors, current: .desk,
      breadcrumbs: [.desk(frame), .people]
        + (person.map { [Breadcrumb($0.name.isolated, Paths.person($0.id))] } ?? []),
      main: """
        \(PageHeading(title, lead: lead, marks: marks).html)\
        \(Form(
          to: person.map { Paths.changePerson($0.id) } ?? Paths.newPerson, token: token,
          carried: carried,
          button: Button(person == nil ? "Add this person" : "Keep these changes"),
          cancel: person.map { Link("Leave it as it was", Paths.person($0.id)) }
            ?? Link("Back to people", Paths.people),
          content: "\(fields.map(\.html))"
        ).html)
        """
    ).html
  }

  private var title: String {
    person.map { "Change what is known about \($0.name.isolated)" } ?? "Add somebody"
  }

  private var lead: HTML? {
    person == nil
      ? "They are asked to acknowledge the policy on their first day, and you see what else to do."
      : nil
  }
}
