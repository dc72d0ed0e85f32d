/// Using a passkey: to sign in with it alone, as the second step, or to confirm who one is.
package struct PasskeyPage: Page {
  /// What it is used for.
  package enum Purpose: Sendable {
    /// Signing in with nothing else.
    case alone
    /// The second step, after the password.
    case secondStep
    /// Before something that completes "You are about to …", with the way back.
    case confirming(String, back: Address)
  }

  let frame: Frame
  let token: CSRFField
  let purpose: Purpose
  let question: PasskeyQuestion?
  let others: [Link]
  let errors: [FieldError]
  let carried: [HiddenField]

  /// The page with its question, or without one where browsers have no passkeys at this site's address.
  ///
  /// - Parameter others: What else one can do.
  package init(
    frame: Frame, token: CSRFField, purpose: Purpose, question: PasskeyQuestion?, others: [Link],
    errors: [FieldError] = [], carried: [HiddenField] = []
  ) {
    self.frame = frame
    self.token = token
    self.purpose = purpose
    self.question = question
    self.others = others
    self.errors = errors
    self.carried = carried
  }

  /// Only where there is something to ask.
  package var hasScript: Bool { question != nil }

  package var html: HTML {
    Layout(
      frame, title: title, errors: errors, current: frame.reader == nil ? nil : .desk,
      hasScript: hasScript,
      main: """
        \(PageHeading(title, lead: lead).html)\
        \(with: question, { $0.around(form($0), instead: back.map { [$0] } ?? []) })\
        \(if: question == nil, PasskeysPage.impossible)\
        \(if: !others.isEmpty, "<h2>Other ways</h2>\n\(others.html)")\(after)
        """
    ).html
  }

  private var title: String {
    switch purpose {
    case .alone: "Sign in with a passkey"
    case .secondStep: "Your passkey"
    case .confirming: "Confirm with your passkey"
    }
  }

  private var lead: HTML {
    switch purpose {
    case .alone, .secondStep:
      """
      The computer asks for its PIN, your finger or your face. These stay on the computer: we learn
      only that it was you.
      """
    case .confirming(let purpose, _): "You are about to \(purpose)."
    }
  }

  private var address: Address {
    switch purpose {
    case .alone: Paths.passkey
    case .secondStep: Paths.passkeyStep
    case .confirming: Paths.passkeyProof
    }
  }

  private var back: Link? {
    if case .confirming(_, let address) = purpose { Link("Leave it", address) } else { nil }
  }

  private func form(_ question: PasskeyQuestion) -> Form {
    Form(
      to: address, token: token, carried: question.fields + carried,
      button: Button("Use my passkey"), cancel: back)
  }

  private var after: HTML {
    switch purpose {
    case .alone: .empty
    case .secondStep:
      "<p>The school office can reset your second step. It cannot see your password.</p>\n"
    case .confirming:
      """
      <p>We ask because somebody else could be sitting at this computer. You will not be asked again
      for 10 minutes.</p>
      <p>If your passkey is on another computer, sign out, and sign in with your password and a
      recovery code from paper. Then you are not asked.</p>

      """
    }
  }

  private static let ways = [
    Link("Sign in with a password", Paths.signIn),
    Link("Send me a link by e-mail", Paths.signInByLink),
  ]

  package static let examples: KeyValuePairs = [
    "alone": PasskeyPage(
      frame: .larkfield, token: .example, purpose: .alone,
      question: PasskeyQuestion(
        challenge: "ZXhhbXBsZS1jaGFsbGVuZ2UtZXhhbXBsZS1jaGFsbGVu",
        domain: "policy.larkfield.example", task: .use(mustBeVerified: true)), others: ways,
      carried: [HiddenField(SignInPage.Names.next, Paths.today.text)]),
    "not taken": PasskeyPage(
      frame: .larkfield, token: .example, purpose: .alone, question: .example(), others: ways,
      errors: [
        FieldError(
          field: "main",
          message: "That passkey did not work here. Try again, or sign in with your password.")
      ]),
    "impossible": PasskeyPage(
      frame: .larkfield, token: .example, purpose: .alone, question: nil, others: ways),
    "second step": PasskeyPage(
      frame: .larkfield, token: .example, purpose: .secondStep,
      question: .example(.use(mustBeVerified: false)),
      others: [Link("Use a recovery code from paper", Paths.recoveryCode)]),
    "confirming": PasskeyPage(
      frame: .head, token: .example,
      purpose: .confirming("take a copy of the record", back: Paths.today),
      question: .example(), others: [Link("Use a code from the authenticator", Paths.stepUp)]),
  ]
}
