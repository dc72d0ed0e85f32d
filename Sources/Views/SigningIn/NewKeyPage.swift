/// Making a new key where nothing opens the old one: what is lost by it, said before.
package struct NewKeyPage: Page {
  /// The names of the form's fields.
  package enum Names {
    /// That what was locked stays locked.
    package static let lose = "lose"
    /// The value of `lose` where that was said.
    package static let yes = "yes"
    /// The password of today.
    package static let password = "password"
  }

  let frame: Frame
  let token: CSRFField
  let errors: [FieldError]

  /// The question for somebody whose key is locked.
  package init(frame: Frame, token: CSRFField, errors: [FieldError] = []) {
    self.frame = frame
    self.token = token
    self.errors = errors
  }

  package var html: HTML {
    Layout(
      frame, title: "Make a new key", errors: errors, current: .desk,
      breadcrumbs: [.desk(frame), Breadcrumb("Open your key again", Paths.yourKey)],
      main: """
        \(PageHeading("Make a new key", lead: lead).html)\
        \(Notice(.attention, heading: "What is lost", content: lost).html)\
        \(Form(
          to: Paths.newKey, token: token, button: Button("Make a new key"),
          cancel: Link("Leave it", Paths.yourKey), content: confirmation.html + password.html
        ).html)\
        <p>You are shown a new recovery sheet straight away, once: have a printer ready, or a pen and
        paper. The record keeps that you made a new key.</p>
        """
    ).html
  }

  private var lead: HTML {
    "Only where neither your recovery sheet nor the school’s opens the old one."
  }

  private var lost: HTML {
    """
    <p>What was locked with your old key stays locked for you, even if you find the sheet later. Nobody
    can undo this. What others can read, they can still read, and may share with you again.</p>
    """
  }

  private var confirmation: Field {
    Field(
      Names.lose, label: "Your old key", error: errors.message(for: Names.lose),
      control: .checkboxes(
        [Field.Choice(Names.yes, "I know that what was locked with it stays locked")], chosen: []))
  }

  private var password: Field {
    Field(
      Names.password, label: "Your password", error: errors.message(for: Names.password),
      control: .password(isNew: false))
  }

  package static let examples: KeyValuePairs = [
    "ordinary": NewKeyPage(frame: .teacher, token: .example),
    "errors": NewKeyPage(
      frame: .teacher, token: .example,
      errors: [
        FieldError(field: Names.lose, message: "Say that you know what is lost"),
        FieldError(field: Names.password, message: "That is not your password. Type it again"),
      ]),
  ]
}
