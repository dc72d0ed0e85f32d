/// Opening one's key for as long as one is signed in here: with the passphrase, or with the password where there is one.
package struct OpenKeyPage: Page {
  /// The names of the form's fields.
  package enum Names {
    /// The passphrase or password.
    package static let word = "word"
  }

  let frame: Frame
  let token: CSRFField
  let word: KeyWord
  let isBeforeSecondFactor: Bool
  let errors: [FieldError]
  let carried: [HiddenField]

  /// The page; what was typed never comes back.
  ///
  /// `isBeforeSecondFactor` where a second step is set up next.
  package init(
    frame: Frame, token: CSRFField, word: KeyWord, isBeforeSecondFactor: Bool = false,
    errors: [FieldError] = [], carried: [HiddenField] = []
  ) {
    self.frame = frame
    self.token = token
    self.word = word
    self.isBeforeSecondFactor = isBeforeSecondFactor
    self.errors = errors
    self.carried = carried
  }

  package var html: HTML {
    Layout(
      frame, title: "Open your key", errors: errors,
      current: frame.reader == nil ? nil : .desk,
      breadcrumbs: frame.reader == nil
        ? [] : [.desk(frame), Breadcrumb("Your key", Paths.yourKey)],
      main: """
        \(PageHeading("Open your key", lead: lead).html)\
        \(Self.form(token, word, errors, carried).html)\
        \(if: word == .passphrase && frame.reader != nil, forgotten)\
        \(if: word == .passphrase && frame.reader == nil, unsigned)
        """
    ).html
  }

  /// The form, which the page about the key has too.
  static func form(
    _ token: CSRFField, _ word: KeyWord, _ errors: [FieldError] = [],
    _ carried: [HiddenField] = []
  ) -> Form {
    Form(
      to: Paths.openKey, token: token, carried: carried, button: Button("Open my key"),
      content: Field(
        Names.word, label: "Your \(word.rawValue)", error: errors.message(for: Names.word),
        control: .password(isNew: false)
      ).html)
  }

  private var lead: HTML {
    isBeforeSecondFactor
      ? "You set up your second step next. Your \(word.rawValue) shows first that it is you."
      : "It stays open in this browser until you sign out."
  }

  private var forgotten: HTML {
    "<p>\(Link("I have forgotten my passphrase", Paths.forgottenPassphrase).html)</p>\n"
  }

  private var unsigned: HTML {
    """
    <p>If you have forgotten it, \(Link("have a link sent to choose a password", Paths.signInByLink).html).
    Your key is locked then, and your recovery sheet opens it again.</p>

    """
  }

  package static let examples: KeyValuePairs = [
    "passphrase": OpenKeyPage(
      frame: .teacher, token: .example, word: .passphrase,
      errors: [
        FieldError(field: Names.word, message: "That is not your passphrase. Type it again")
      ]),
    "password": OpenKeyPage(frame: .head, token: .example, word: .password),
    "before the second step": OpenKeyPage(
      frame: .larkfield, token: .example, word: .passphrase, isBeforeSecondFactor: true,
      carried: [HiddenField(SignInPage.Names.next, Paths.people.text)]),
  ]
}
