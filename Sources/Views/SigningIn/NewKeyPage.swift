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
    /// A new passphrase, for somebody without a password.
    package static let passphrase = NewPassphraseFields.Names.passphrase
    /// The same again.
    package static let again = NewPassphraseFields.Names.again
  }

  let frame: Frame
  let token: CSRFField
  let word: KeyWord
  let allowedBy: [String]?
  let errors: [FieldError]

  /// The question for somebody whose key is locked; `allowedBy` is who has to allow a new one first, by name, where
  /// nothing but a link in a letter says who the reader is.
  package init(
    frame: Frame, token: CSRFField, word: KeyWord = .password, allowedBy: [String]? = nil,
    errors: [FieldError] = []
  ) {
    self.frame = frame
    self.token = token
    self.word = word
    self.allowedBy = allowedBy
    self.errors = errors
  }

  package var html: HTML {
    Layout(
      frame, title: "Make a new key", errors: errors, current: .desk,
      breadcrumbs: [.desk(frame), Breadcrumb("Open your key again", Paths.yourKey)],
      main: """
        \(PageHeading("Make a new key", lead: lead).html)\
        \(Notice(.attention, heading: "What is lost", content: lost).html)\
        \(if: allowedBy == nil, form)\(with: allowedBy, asking)
        """
    ).html
  }

  private var form: HTML {
    """
    \(Form(
      to: Paths.newKey, token: token, button: Button("Make a new key"),
      cancel: Link("Leave it", Paths.yourKey), content: confirmation.html + secret
    ).html)\
    <p>You are shown a new recovery sheet straight away, once: have a printer ready, or a pen and
    paper. The record keeps that you made a new key, and the headteacher and the chair of governors
    are told.</p>
    """
  }

  private func asking(_ keepers: [String]) -> HTML {
    """
    <h2>Somebody has to allow it first</h2>
    <p>Nothing from before your key was locked says who you are: a link in an e-mail is not enough for this.
    \(if: keepers.isEmpty, "Go to the headteacher or the chair of governors",
      else: "Go to \(each: keepers, separator: " or ", { "\(name: $0)" })") in person. They allow it on the page
    “The school’s recovery sheet”, and then you come back here.</p>
    <p>\(Link("Back to your key", Paths.yourKey).html)</p>

    """
  }

  private var lead: HTML {
    "Only where neither your recovery sheet nor the school’s opens the old one."
  }

  private var lost: HTML {
    """
    <p>What was locked with your old key stays locked until its recovery sheet is found: the old key is
    kept for that day. What others can read, they can still read, and may share with you again.</p>
    """
  }

  private var confirmation: Field {
    Field(
      Names.lose, label: "Your old key", error: errors.message(for: Names.lose),
      control: .checkboxes(
        [Field.Choice(Names.yes, "I know that what was locked with it opens only with its sheet")],
        chosen: []))
  }

  private var secret: HTML {
    word == .passphrase ? NewPassphraseFields(errors: errors).html : password.html
  }

  private var password: Field {
    Field(
      Names.password, label: "Your password", error: errors.message(for: Names.password),
      control: .password(isNew: false))
  }

  package static let examples: KeyValuePairs = [
    "ordinary": NewKeyPage(frame: .teacher, token: .example),
    "under a passphrase": NewKeyPage(frame: .teacher, token: .example, word: .passphrase),
    "to be allowed": NewKeyPage(
      frame: .teacher, token: .example, allowedBy: ["Grace Adeyemi", "Ruth Whitcombe"]),
    "errors": NewKeyPage(
      frame: .teacher, token: .example,
      errors: [
        FieldError(field: Names.lose, message: "Say that you know what is lost"),
        FieldError(field: Names.password, message: "That is not your password. Type it again"),
      ]),
  ]
}
