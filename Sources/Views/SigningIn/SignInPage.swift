/// Signing in with an e-mail address and a password, or by a link, with every other way that the
/// school has set up.
package struct SignInPage: Page {
  /// How one signs in on this page.
  package enum Way: Sendable {
    /// With an address and a password.
    case password
    /// With a link that is sent to an address.
    case link
  }

  /// The names of the form's fields.
  package enum Names {
    /// The e-mail address.
    package static let email = "email"
    /// The password.
    package static let password = "password"
    /// What a link that is sent should do: `signIn` or `newPassword`.
    package static let wish = "wish"
    /// The address inside the program to go on to.
    package static let next = "next"
  }

  let frame: Frame
  let token: CSRFField
  let way: Way
  let email: String
  let errors: [FieldError]
  let providers: [Link]
  let otherWays: [Link]
  let marks: [ParagraphMark]
  let news: String?
  let carried: [HiddenField]

  /// The page as first opened, or as it comes back with the address that was typed.
  ///
  /// `providers` are the school's accounts elsewhere, `otherWays` what else there is: a passkey; `news` says why the
  /// reader was led here.
  package init(
    frame: Frame, token: CSRFField, way: Way = .password, email: String = "",
    errors: [FieldError] = [], providers: [Link] = [], otherWays: [Link] = [],
    marks: [ParagraphMark] = [], news: String? = nil,
    carried: [HiddenField] = []
  ) {
    self.frame = frame
    self.token = token
    self.way = way
    self.email = email
    self.errors = errors
    self.providers = providers
    self.otherWays = otherWays
    self.marks = marks
    self.news = news
    self.carried = carried
  }

  package var html: HTML {
    Layout(
      frame, title: title, errors: errors,
      main: """
        \(PageHeading(title, marks: marks).html)\
        \(with: news, { Notice(.attention, content: "<p>\($0)</p>").html })\(elsewhere)\(form)\(others)\(help)
        """
    ).html
  }

  private var title: String {
    switch way {
    case .password: "Sign in"
    case .link: "Sign in by a link"
    }
  }

  /// The school's own accounts come first: where there are any, most people use them.
  private var elsewhere: HTML {
    guard !providers.isEmpty else { return .empty }
    return """
      <h2>With your school account</h2>
      \(each: providers, { $0.button(.outlined) })\
      <h2>\(way == .password ? "With a password" : "With a link")</h2>

      """
  }

  private var form: HTML {
    switch way {
    case .password:
      Form(
        to: Paths.signIn, token: token, carried: carried, button: Button("Sign in"),
        content: """
          \(emailField)\
          \(Field(
            Names.password, label: "Password", error: errors.message(for: Names.password),
            control: .password(isNew: false)
          ).html)
          """
      ).html
    case .link:
      Form(
        to: Paths.signInByLink, token: token, carried: carried, button: Button("Send me a link"),
        content: """
          <p>We send a link to your address. It works once and for a short time.</p>
          \(emailField)\(wishField)
          """
      ).html
    }
  }

  private var emailField: HTML {
    Field(
      Names.email, label: "Your school e-mail address", error: errors.message(for: Names.email),
      control: .email(value: email), autocomplete: "username"
    ).html
  }

  private var wishField: HTML {
    Field(
      Names.wish, label: "What should the link do?",
      control: .radios(
        [
          Field.Choice("signIn", "Sign me in"),
          Field.Choice("newPassword", "Let me choose a new password"),
        ], chosen: "signIn")
    ).html
  }

  private var others: HTML {
    let ways =
      switch way {
      case .password:
        [Link("Send me a link by e-mail, or help me with a forgotten password", Paths.signInByLink)]
      case .link: [Link("Sign in with a password", Paths.signIn)]
      }
    return "<h2>Other ways to sign in</h2>\n\((ways + otherWays).html)"
  }

  private var help: HTML {
    """
    <h2>If you have no e-mail at school</h2>
    <p>You need no account to read the policy or to ask what you may do. To acknowledge the policy,
    ask the school office for the sheet to sign.</p>
    """
  }
}
