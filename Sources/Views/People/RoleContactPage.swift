/// How a role is reached, whoever holds it: an address and a number that stay when the holder changes.
package struct RoleContactPage: Page {
  /// The names of the form's fields.
  package enum Names {
    /// The address of the role.
    package static let email = "email"
    /// The number.
    package static let phone = "phone"
  }

  let frame: Frame
  let token: CSRFField
  let role: String
  let title: String
  let email: String
  let phone: String
  let usual: String?
  let errors: [FieldError]
  let marks: [ParagraphMark]

  /// The form for a role by its name in the policy and its title, with what was typed or is kept.
  ///
  /// `usual` is the holder's own address, which is used where the role has none.
  package init(
    frame: Frame, token: CSRFField, role: String, title: String, email: String = "",
    phone: String = "", usual: String? = nil, errors: [FieldError] = [],
    marks: [ParagraphMark] = []
  ) {
    self.frame = frame
    self.token = token
    self.role = role
    self.title = title
    self.email = email
    self.phone = phone
    self.usual = usual
    self.errors = errors
    self.marks = marks
  }

  package var html: HTML {
    let heading = "\(title): how they are reached"
    return Layout(
      frame, title: heading, errors: errors, current: .desk,
      breadcrumbs: [.desk(frame), .roles],
      main: """
        \(PageHeading(heading, lead: lead, marks: marks).html)\
        \(Form(
          to: Paths.roleContact(role), token: token, button: Button("Keep this"),
          cancel: Link("Back to roles", Paths.roles), content: "\(fields.map(\.html))"
        ).html)
        """
    ).html
  }

  private var lead: HTML {
    """
    Everybody at the school sees it. Use the school’s address and number, never a private one. \
    Somebody confirms it again after a change.
    """
  }

  private var fields: [Field] {
    [
      Field(
        Names.email, label: "E-mail address of the role",
        hint: usual.map { "Leave it empty to use \($0)." }
          ?? "An address that stays when the holder changes.",
        error: errors.message(for: Names.email), control: .email(value: email)),
      Field(
        Names.phone, label: "Telephone number", hint: "Such as 01632 960123.",
        error: errors.message(for: Names.phone), control: .text(value: phone)),
    ]
  }

  package static let examples: KeyValuePairs = [
    "empty": RoleContactPage(
      frame: .office, token: .example, role: "headteacher", title: "Headteacher",
      usual: "grace.adeyemi@larkfield.example", marks: [ParagraphMark("18")]),
    "errors": RoleContactPage(
      frame: .office, token: .example, role: "website-provider", title: "Website provider",
      email: "help@", phone: "ask <Sam>",
      errors: [
        FieldError(
          field: Names.email,
          message: "Write the e-mail address as name@school.example, or leave it empty"),
        FieldError(
          field: Names.phone,
          message: "Write the telephone number in digits, such as 01632 960123"),
      ]),
  ]
}
