/// Making a key for somebody who signs in without a password: once, after the first sign-in, or when they want it.
package struct FirstKeyPage: Page {
  /// The names of the form's fields.
  package enum Names {
    /// The passphrase.
    package static let passphrase = NewPassphraseFields.Names.passphrase
    /// The same again.
    package static let again = NewPassphraseFields.Names.again
  }

  let frame: Frame
  let token: CSRFField
  let later: Address?
  let errors: [FieldError]
  let carried: [HiddenField]

  /// The page; `later` is where it goes on without a key, for those whose role can wait.
  ///
  /// A passphrase never comes back.
  package init(
    frame: Frame, token: CSRFField, later: Address?, errors: [FieldError] = [],
    carried: [HiddenField] = []
  ) {
    self.frame = frame
    self.token = token
    self.later = later
    self.errors = errors
    self.carried = carried
  }

  package var html: HTML {
    Layout(
      frame, title: "Your key for confidential things", errors: errors, current: .desk,
      main: """
        \(PageHeading("Your key for confidential things", lead: lead).html)\
        <p>Your key opens with a passphrase that only you know. You go on signing in as you do now: the
        passphrase signs nobody in, and you are asked for it only before something confidential.</p>
        \(Form(
          to: Paths.firstKey, token: token, carried: carried,
          button: Button("Keep this passphrase"), cancel: later.map { Link("Later", $0) },
          content: NewPassphraseFields(isNew: false, errors: errors).html
        ).html)\
        <p>You are shown a recovery sheet next, once. It opens your key if you forget the passphrase: have a
        printer ready, or a pen and paper.</p>
        \(if: later == nil, "<p>Your role at the school needs a key, so we ask until you have one.</p>\n",
          else: "<p>It can wait: you can make your key at any time on the page “Your key”.</p>\n")
        """
    ).html
  }

  private var lead: HTML {
    """
    What somebody tells the school in confidence is locked, so that only those who may can read it. A stolen
    copy of it says nothing.
    """
  }

  package static let examples: KeyValuePairs = [
    "at first": FirstKeyPage(frame: .teacher, token: .example, later: Paths.today),
    "needed": FirstKeyPage(
      frame: .head, token: .example, later: nil,
      carried: [HiddenField(SignInPage.Names.next, Paths.people.text)]),
    "errors": FirstKeyPage(
      frame: .teacher, token: .example, later: Paths.today,
      errors: [
        FieldError(
          field: Names.passphrase,
          message: "Choose a passphrase of at least 12 characters. Three or four words are easy to "
            + "remember"),
        FieldError(field: Names.again, message: "Type the same passphrase twice"),
      ]),
  ]
}
