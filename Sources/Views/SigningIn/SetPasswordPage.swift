/// Choosing a password, for the first time or anew.
package struct SetPasswordPage: Page {
  /// The names of the form's fields.
  package enum Names {
    /// The new password.
    package static let password = "password"
    /// The same again.
    package static let again = "again"
    /// The password until now, where there is one and it is not forgotten.
    package static let current = "current"
    /// The passphrase of the key, where there is one.
    package static let passphrase = "passphrase"
  }

  let frame: Frame
  let token: CSRFField
  let email: String
  let isFirst: Bool
  let asksForCurrent: Bool
  let asksForPassphrase: Bool
  let shortest: Int
  let errors: [FieldError]
  let marks: [ParagraphMark]
  let carried: [HiddenField]

  /// The page for the person with this address; a password never comes back with it.
  package init(
    frame: Frame, token: CSRFField, email: String, isFirst: Bool, asksForCurrent: Bool = false,
    asksForPassphrase: Bool = false, shortest: Int = 12,
    errors: [FieldError] = [], marks: [ParagraphMark] = [], carried: [HiddenField] = []
  ) {
    self.frame = frame
    self.token = token
    self.email = email
    self.isFirst = isFirst
    self.asksForCurrent = asksForCurrent
    self.asksForPassphrase = asksForPassphrase
    self.shortest = shortest
    self.errors = errors
    self.marks = marks
    self.carried = carried
  }

  package var html: HTML {
    Layout(
      frame, title: title, errors: errors, current: frame.reader == nil ? nil : .desk,
      main: """
        \(PageHeading(title, lead: "For \(name: email).", marks: marks).html)\
        \(Form(
          to: Paths.password, token: token, carried: carried, button: Button("Keep this password"),
          content: "\(if: asksForCurrent, current)\(first)\(second)\(if: asksForPassphrase, passphrase)"
        ).html)\
        <p>Nobody at the school can see your password, and nobody will ever ask you for it.</p>
        \(if: !isFirst, "<p>Wherever else you are signed in, you will be signed out.</p>\n")
        """
    ).html
  }

  private var title: String { isFirst ? "Choose a password" : "Choose a new password" }

  private var current: HTML {
    Field(
      Names.current, label: "Your password until now", error: errors.message(for: Names.current),
      control: .password(isNew: false)
    ).html
  }

  private var passphrase: HTML {
    Field(
      Names.passphrase, label: "The passphrase of your key",
      hint:
        "The password opens your key from now on. If you have forgotten the passphrase, leave this empty: your recovery sheet opens the key then.",
      error: errors.message(for: Names.passphrase), control: .password(isNew: false)
    ).html
  }

  private var first: HTML {
    Field(
      Names.password, label: "New password",
      hint:
        "At least \(shortest) characters. Three words that do not belong together are good.",
      error: errors.message(for: Names.password), control: .password(isNew: true)
    ).html
  }

  private var second: HTML {
    Field(
      Names.again, label: "The same password again", error: errors.message(for: Names.again),
      control: .password(isNew: true)
    ).html
  }

  package static let examples: KeyValuePairs = [
    "first": SetPasswordPage(
      frame: .larkfield, token: .example, email: "joel.okoro@larkfield.example", isFirst: true,
      marks: [ParagraphMark("34")], carried: [HiddenField("link", "k7f3mz")]),
    "new": SetPasswordPage(
      frame: .teacher, token: .example, email: "priya.nair@larkfield.example", isFirst: false),
    "after a passphrase": SetPasswordPage(
      frame: .larkfield, token: .example, email: "priya.nair@larkfield.example", isFirst: true,
      asksForPassphrase: true,
      errors: [
        FieldError(
          field: Names.passphrase, message: "That is not your passphrase. Type it again")
      ]),
    "errors": SetPasswordPage(
      frame: .larkfield, token: .example, email: "joel.okoro@larkfield.example", isFirst: true,
      errors: [
        FieldError(
          field: Names.password, message: "This one is on lists of stolen passwords. Choose another"
        ),
        FieldError(field: Names.again, message: "The two are not the same. Type both again"),
      ]),
  ]
}
