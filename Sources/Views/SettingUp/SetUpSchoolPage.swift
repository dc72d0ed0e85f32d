/// Step 1: the school's name, and who is setting it up.
package struct SetUpSchoolPage: Page {
  /// The names of the form's fields.
  package enum Names {
    /// The school's name.
    package static let school = "school"
    /// The name of the person who sets it up.
    package static let name = "name"
    /// Their e-mail address, with which they sign in.
    package static let email = "email"
    /// The code that the program showed when it started.
    package static let code = "code"
  }

  /// What was typed.
  package struct Typed: Sendable {
    let school: String
    let name: String
    let email: String

    /// What was typed so far; empty at first.
    package init(school: String = "", name: String = "", email: String = "") {
      self.school = school
      self.name = name
      self.email = email
    }
  }

  /// How the page knows that it is the server's owner who sets the school up.
  package enum Code: Sendable {
    /// Somebody who is signed in needs none.
    case notNeeded
    /// It came with the address.
    case carried(String)
    /// It is asked for.
    case asked
  }

  let frame: Frame
  let token: CSRFField
  let typed: Typed
  let code: Code
  let errors: [FieldError]

  /// The step as first opened, as it was left, or as it comes back.
  package init(
    frame: Frame, token: CSRFField, typed: Typed = Typed(), code: Code = .notNeeded,
    errors: [FieldError] = []
  ) {
    self.frame = frame
    self.token = token
    self.typed = typed
    self.code = code
    self.errors = errors
  }

  package var html: HTML {
    SetUpStep(
      frame: frame, step: .school,
      lead:
        "The school’s name stands at the head of every page, and you sign in with your address.",
      errors: errors,
      main: Form(
        to: Paths.setUpSchool, token: token, carried: carried,
        button: Button("Go on to the policy"), content: "\(each: fields, { $0 })\(codeField)"
      ).html
    ).html
  }

  private var carried: [HiddenField] {
    if case .carried(let code) = code { return [HiddenField(Names.code, code)] }
    return []
  }

  private var codeField: HTML {
    guard case .asked = code else { return .empty }
    return Field(
      Names.code, label: "Set-up code",
      hint: "Whoever started the program sees it there. It shows that the server is yours.",
      error: errors.message(for: Names.code), control: .code(value: "", isDigits: false),
      autocomplete: "off"
    ).html
  }

  private var fields: [HTML] {
    [
      Field(
        Names.school, label: "The school’s name", error: errors.message(for: Names.school),
        control: .text(value: typed.school), autocomplete: "organization"),
      Field(
        Names.name, label: "Your name", error: errors.message(for: Names.name),
        control: .text(value: typed.name), autocomplete: "name"),
      Field(
        Names.email, label: "Your school e-mail address",
        hint: "You sign in with it. You choose a password next.",
        error: errors.message(for: Names.email), control: .email(value: typed.email),
        autocomplete: "email"),
    ].map(\.html)
  }

  package static let examples: KeyValuePairs = [
    "empty": SetUpSchoolPage(frame: .settingUp, token: .example),
    "errors": SetUpSchoolPage(
      frame: .settingUp, token: .example,
      typed: Typed(school: "", name: "Dev Kaur", email: "dev.kaur@larkfield"),
      errors: [
        FieldError(field: Names.school, message: "Type the school’s name"),
        FieldError(
          field: Names.email, message: "Type the whole address, such as office@larkfield.example"),
      ]),
    "full": SetUpSchoolPage(
      frame: .settingUp, token: .example,
      typed: Typed(
        school: "Ysgol Gynradd Sant Padrig & Łucja’s “Bright Sparks” Primary School",
        name: "Łukasz Żółkiewski-Llewelyn", email: "lukasz@larkfield.example")),
  ]
}
