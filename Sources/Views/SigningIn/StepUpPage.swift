/// Confirming who one is before something that matters, although one is signed in.
package struct StepUpPage: Page {
  /// How one confirms it.
  package enum Way: Sendable {
    case password, code
    /// By signing in once more in one of these ways, where there is neither a password nor a second step.
    case again([Link])
  }

  /// The names of the form's fields.
  package enum Names {
    /// The password.
    package static let password = "password"
    /// The authenticator's code.
    package static let code = "code"
  }

  let frame: Frame
  let token: CSRFField
  let purpose: String
  let way: Way
  let passkey: Address?
  let errors: [FieldError]
  let carried: [HiddenField]
  let back: Address

  /// The page before something that completes "You are about to …", with what was typed there
  /// carried along and the way back; `passkey` leads to a passkey in the code's place.
  package init(
    frame: Frame, token: CSRFField, purpose: String, way: Way, passkey: Address? = nil,
    errors: [FieldError] = [],
    carried: [HiddenField] = [], back: Address
  ) {
    self.frame = frame
    self.token = token
    self.purpose = purpose
    self.way = way
    self.passkey = passkey
    self.errors = errors
    self.carried = carried
    self.back = back
  }

  package var html: HTML {
    Layout(
      frame, title: "Confirm that it is you", errors: errors, current: .desk,
      main: """
        \(PageHeading("Confirm that it is you", lead: "You are about to \(purpose).").html)\
        \(proof)\
        \(with: passkey, { [Link("Use your passkey instead", $0)].html })\
        <p>We ask because somebody else could be sitting at this computer. You will not be asked
        again for 10 minutes.</p>
        """
    ).html
  }

  private var proof: HTML {
    switch way {
    case .password: form(field: password)
    case .code: form(field: code)
    case .again(let ways):
      """
      <p>You have no password here, so sign in once more. You come back to what you were about to do.</p>
      \(each: ways, { $0.button() })\
      <p>\(Link("Leave it", back).html)</p>

      """
    }
  }

  private func form(field: Field) -> HTML {
    Form(
      to: Paths.stepUp, token: token, carried: carried, button: Button("Confirm and go on"),
      cancel: Link("Leave it", back), content: field.html
    ).html
  }

  private var password: Field {
    Field(
      Names.password, label: "Your password", error: errors.message(for: Names.password),
      control: .password(isNew: false))
  }

  private var code: Field {
    Field(
      Names.code, label: "Your code from the authenticator", hint: "6 digits.",
      error: errors.message(for: Names.code), control: .code(value: "", isDigits: true),
      autocomplete: "one-time-code")
  }

  package static let examples: KeyValuePairs = [
    "password": StepUpPage(
      frame: .office, token: .example, purpose: "change who holds a role", way: .password,
      carried: [HiddenField("next", Paths.roles.text)], back: Paths.roles),
    "code": StepUpPage(
      frame: .head, token: .example, purpose: "print new recovery codes", way: .code,
      errors: [FieldError(field: Names.code, message: "Type the 6 digits")], back: Paths.sessions),
    "passkey too": StepUpPage(
      frame: .head, token: .example, purpose: "take a copy of the record", way: .code,
      passkey: Paths.passkeyProof, back: Paths.today),
    "again": StepUpPage(
      frame: .teacher, token: .example, purpose: "set up your second step",
      way: .again([
        Link("Sign in with Google Workspace again", Paths.signIn(with: "google"))
      ]), back: Paths.sessions),
  ]
}
