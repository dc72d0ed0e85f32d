/// Changing the passphrase of one's key, by somebody who knows the old one.
package struct PassphrasePage: Page {
  /// The names of the form's fields.
  package enum Names {
    /// The passphrase until now.
    package static let current = "current"
    /// The new one.
    package static let passphrase = NewPassphraseFields.Names.passphrase
    /// The same again.
    package static let again = NewPassphraseFields.Names.again
  }

  let frame: Frame
  let token: CSRFField
  let errors: [FieldError]

  /// The page; no passphrase ever comes back with it.
  package init(frame: Frame, token: CSRFField, errors: [FieldError] = []) {
    self.frame = frame
    self.token = token
    self.errors = errors
  }

  package var html: HTML {
    Layout(
      frame, title: "Choose a new passphrase", errors: errors, current: .desk,
      breadcrumbs: [.desk(frame), Breadcrumb("Your key", Paths.yourKey)],
      main: """
        \(PageHeading("Choose a new passphrase", lead: lead).html)\
        \(Form(
          to: Paths.passphrase, token: token, button: Button("Keep this passphrase"),
          cancel: Link("Leave it", Paths.yourKey),
          content: "\(current.html)\(NewPassphraseFields(errors: errors).html)"
        ).html)\
        <p>\(Link("I have forgotten the old one", Paths.forgottenPassphrase).html)</p>
        """
    ).html
  }

  private var lead: HTML {
    """
    It opens your key from now on. Your recovery sheet stays as it is. Wherever else you are signed in, you will
    be signed out.
    """
  }

  private var current: Field {
    Field(
      Names.current, label: "Your passphrase until now", error: errors.message(for: Names.current),
      control: .password(isNew: false))
  }

  package static let examples: KeyValuePairs = [
    "ordinary": PassphrasePage(frame: .teacher, token: .example),
    "errors": PassphrasePage(
      frame: .teacher, token: .example,
      errors: [
        FieldError(field: Names.current, message: "That is not your passphrase. Type it again"),
        FieldError(field: Names.again, message: "Type the same passphrase twice"),
      ]),
  ]
}
