/// The second step of signing in: a code from an authenticator, or one of the codes on paper.
package struct SecondFactorPage: Page {
  /// Where the code comes from.
  package enum Source: Sendable {
    case authenticator, paper
  }

  /// The names of the form's fields.
  package enum Names {
    /// The code, six digits or the letters and digits on paper.
    package static let code = "code"
  }

  let frame: Frame
  let token: CSRFField
  let source: Source
  let hasAuthenticator: Bool
  let passkey: Address?
  let errors: [FieldError]
  let marks: [ParagraphMark]
  let carried: [HiddenField]

  /// The page as first opened, or as it comes back; a code never comes back with it.
  ///
  /// `passkey` leads to the passkey in the code's place, where there is one.
  package init(
    frame: Frame, token: CSRFField, source: Source, hasAuthenticator: Bool = true,
    passkey: Address? = nil, errors: [FieldError] = [],
    marks: [ParagraphMark] = [], carried: [HiddenField] = []
  ) {
    self.frame = frame
    self.token = token
    self.source = source
    self.hasAuthenticator = hasAuthenticator
    self.passkey = passkey
    self.errors = errors
    self.marks = marks
    self.carried = carried
  }

  package var html: HTML {
    Layout(
      frame, title: label, errors: errors,
      main: """
        \(Form(
          to: source == .authenticator ? Paths.secondFactor : Paths.recoveryCode, token: token,
          carried: carried, button: Button("Go on"), content: field.html
        ).html)\
        \(if: !marks.isEmpty, "<p class=\"carries-out\">Carries out \(marks.html)</p>\n")\
        <h2>If you do not have it</h2>
        \(others.html)\
        <p>The school office can reset your second step. It cannot see your password.</p>
        """
    ).html
  }

  private var label: String {
    switch source {
    case .authenticator: "Your code from the authenticator"
    case .paper: "A recovery code from your sheet"
    }
  }

  private var field: Field {
    switch source {
    case .authenticator:
      Field(
        Names.code, label: label,
        hint: "6 digits. They change every 30 seconds, and each works once.",
        error: errors.message(for: Names.code), control: .code(value: "", isDigits: true),
        isHeading: true, autocomplete: "one-time-code")
    case .paper:
      Field(
        Names.code, label: label,
        hint: "Any that you have not crossed out. Capitals and dashes do not matter.",
        error: errors.message(for: Names.code), control: .code(value: "", isDigits: false),
        isHeading: true, autocomplete: "off")
    }
  }

  private var others: [Link] {
    let other: Link? =
      switch source {
      case .authenticator: Link("Use a recovery code from paper", Paths.recoveryCode)
      case .paper:
        hasAuthenticator ? Link("Use the authenticator", Paths.secondFactor) : nil
      }
    return [passkey.map { Link("Use your passkey", $0) }, other].compactMap(\.self)
  }

  package static let examples: KeyValuePairs = [
    "authenticator": SecondFactorPage(
      frame: .larkfield, token: .example, source: .authenticator, marks: [ParagraphMark("49")]),
    "wrong code": SecondFactorPage(
      frame: .larkfield, token: .example, source: .authenticator,
      errors: [
        FieldError(
          field: Names.code, message: "This code does not fit. Wait for the next one and type that")
      ]),
    "passkey too": SecondFactorPage(
      frame: .larkfield, token: .example, source: .authenticator, passkey: Paths.passkeyStep),
    "paper": SecondFactorPage(frame: .larkfield, token: .example, source: .paper),
    "paper and passkey": SecondFactorPage(
      frame: .larkfield, token: .example, source: .paper, hasAuthenticator: false,
      passkey: Paths.passkeyStep),
    "used code": SecondFactorPage(
      frame: .larkfield, token: .example, source: .paper,
      errors: [
        FieldError(
          field: Names.code,
          message: "This code is not one that is left. Type another from the sheet")
      ]),
  ]
}
