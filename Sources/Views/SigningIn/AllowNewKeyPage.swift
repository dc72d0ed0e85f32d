/// Allowing somebody to make a new key, for the head teacher or the chair, who has seen that it is them.
package struct AllowNewKeyPage: Page {
  /// The names of the form's fields.
  package enum Names {
    /// That the person was seen.
    package static let seen = "seen"
    /// The value of `seen` where that was said.
    package static let yes = "yes"
  }

  let frame: Frame
  let token: CSRFField
  let id: String
  let name: String
  let errors: [FieldError]

  /// The form for a person by identifier and name.
  package init(
    frame: Frame, token: CSRFField, id: String, name: String, errors: [FieldError] = []
  ) {
    self.frame = frame
    self.token = token
    self.id = id
    self.name = name
    self.errors = errors
  }

  package var html: HTML {
    Layout(
      frame, title: title, errors: errors, current: .desk,
      breadcrumbs: [.desk(frame), Breadcrumb("The school’s recovery sheet", Paths.schoolSheet)],
      main: """
        \(PageHeading(title, lead: lead).html)\
        \(Form(
          to: Paths.allowNewKey(id), token: token, button: Button("Allow a new key"),
          cancel: Link("Leave it", Paths.schoolSheet), content: seen.html
        ).html)\
        <h2>What happens</h2>
        \([
          Effect("\(name.isolated) can make a new key within two weeks, with their own password."),
          Effect("The old key is kept: its recovery sheet opens it if it is ever found."),
          Effect("The record keeps that you allowed it, and for whom."),
        ].html)
        """
    ).html
  }

  private var title: String { "Allow \(name.isolated) a new key" }

  private var lead: HTML {
    """
    They have chosen a new password by a link in an e-mail, and have lost their recovery sheet. Whoever
    reads their e-mail could have done that. So look first whether the school’s sheet still helps.
    """
  }

  private var seen: Field {
    Field(
      Names.seen, label: "Who asks", error: errors.message(for: Names.seen),
      control: .checkboxes(
        [
          Field.Choice(
            Names.yes, "\(name.isolated) has asked me in person, or in a call in which I knew them")
        ], chosen: []))
  }

  package static let examples: KeyValuePairs = [
    "ordinary": AllowNewKeyPage(
      frame: .head, token: .example, id: "p1", name: "Priya Nair"),
    "not said": AllowNewKeyPage(
      frame: .chair, token: .example, id: "p1", name: "Priya Nair",
      errors: [FieldError(field: Names.seen, message: "Say that they have asked you themselves")]),
  ]
}
