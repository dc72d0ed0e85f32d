/// Withdrawing a version that does not apply yet, with a reason.
package struct WithdrawVersionPage: Page {
  /// The names of the form's fields.
  package enum Names {
    /// The reason.
    package static let reason = "reason"
  }

  let frame: Frame
  let token: CSRFField
  let version: Link
  let id: String
  let reasons: [Field.Choice]
  let consequences: [Effect]
  let errors: [FieldError]

  /// The form for a version, with what its withdrawal sets off.
  package init(
    frame: Frame, token: CSRFField, version: Link, id: String, reasons: [Field.Choice],
    consequences: [Effect], errors: [FieldError] = []
  ) {
    self.frame = frame
    self.token = token
    self.version = version
    self.id = id
    self.reasons = reasons
    self.consequences = consequences
    self.errors = errors
  }

  private var title: String {
    "Withdraw \(version.words.prefix(1).lowercased() + version.words.dropFirst())"
  }

  package var html: HTML {
    Layout(
      frame, title: title, errors: errors, current: .desk,
      breadcrumbs: [.desk(frame), .policies, Breadcrumb(version.words, version.address)],
      main: """
        \(PageHeading(
          title, lead: "It never applies then. Its text and what was done with it are kept."
        ).html)\
        <h2>What happens</h2>
        \(consequences.html)\
        \(Form(
          to: Paths.withdrawVersion(id), token: token, button: Button("Withdraw it"),
          cancel: version.back,
          content: Field(
            Names.reason, label: "Why", error: errors.message(for: Names.reason),
            control: .radios(reasons, chosen: nil)
          ).html
        ).html)
        """
    ).html
  }

  package static let examples: KeyValuePairs = [
    "in review": example(),
    "errors": example([FieldError(field: Names.reason, message: "Choose why it is withdrawn")]),
  ]

  private static func example(_ errors: [FieldError] = []) -> WithdrawVersionPage {
    WithdrawVersionPage(
      frame: .office, token: .example, version: Link("Version 2025-09", Paths.version("v9")),
      id: "v9",
      reasons: [
        Field.Choice("mistake", "There is a mistake in it"),
        Field.Choice("replaced", "Another text will take its place"),
      ],
      consequences: [
        Effect("The signature of Grace Adeyemi counts for nothing any more."),
        Effect("The version in force stays in force."),
      ], errors: errors)
  }
}
