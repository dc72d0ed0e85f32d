/// Confirming who holds the roles that a version names, filled in from the school's list of roles.
package struct ConfirmRolesPage: Page {
  /// One role of the version's text.
  package struct Role: Sendable {
    let name: String
    let title: String
    let choices: [Field.Choice]
    let chosen: String?

    /// A role by its name and title in the text, those who may hold it, and who is chosen.
    package init(name: String, title: String, choices: [Field.Choice], chosen: String?) {
      self.name = name
      self.title = title
      self.choices = choices
      self.chosen = chosen
    }

    /// The name of its field.
    package var field: String { ConfirmRolesPage.field(of: name) }
  }

  /// The name of the field for a role.
  package static func field(of role: String) -> String { "role-" + role }

  let frame: Frame
  let token: CSRFField
  let version: Link
  let address: Address
  let roles: [Role]
  let errors: [FieldError]
  let marks: [ParagraphMark]

  /// The roles that somebody has to be named for, in the order of the text.
  package init(
    frame: Frame, token: CSRFField, version: Link, address: Address, roles: [Role],
    errors: [FieldError] = [], marks: [ParagraphMark] = []
  ) {
    self.frame = frame
    self.token = token
    self.version = version
    self.address = address
    self.roles = roles
    self.errors = errors
    self.marks = marks
  }

  package var html: HTML {
    Layout(
      frame, title: "Confirm the roles", errors: errors, current: .desk,
      breadcrumbs: [.desk(frame), .policies, Breadcrumb(version.words, version.address)],
      main: """
        \(PageHeading(
          "Confirm the roles",
          lead: """
            The text sends reports and questions to these roles. They are filled in from the
            school’s <a href="\(Paths.roles)">list of roles</a>; where a name is missing, appoint
            somebody there.
            """, marks: marks
        ).html)\
        \(Form(
          to: address, token: token, button: Button("These are right"), cancel: version.back,
          content: "\(each: roles, { field($0).html })"
        ).html)
        """
    ).html
  }

  private func field(_ role: Role) -> Field {
    Field(
      role.field, label: role.title, error: errors.message(for: role.field),
      control: .select([Field.Choice("", "Nobody yet")] + role.choices, chosen: role.chosen ?? ""))
  }

  package static let examples: KeyValuePairs = [
    "filled in": page(chosen: "listed"),
    "errors": page(
      chosen: nil,
      errors: [FieldError(field: "role-office", message: "Name who holds this role")]),
  ]

  private static func page(chosen: String?, errors: [FieldError] = []) -> ConfirmRolesPage {
    ConfirmRolesPage(
      frame: .office, token: .example, version: Link("Version 2025-09", Paths.version("v9")),
      address: Paths.confirmRoles("v9"),
      roles: [
        Role(
          name: "headteacher", title: "The headteacher",
          choices: [
            Field.Choice("listed", "As listed: Grace Adeyemi"), Field.Choice("p4", "Tom Ellery"),
          ], chosen: "listed"),
        Role(
          name: "line-manager", title: "The line manager",
          choices: [Field.Choice("varies", "Another one for each person")], chosen: "varies"),
        Role(
          name: "office", title: "The school office",
          choices: [Field.Choice("listed", "As listed: Dev Kaur")], chosen: chosen),
      ], errors: errors, marks: [ParagraphMark("18")])
  }
}
