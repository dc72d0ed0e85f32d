/// Bringing in a new version of the policy.
package struct NewVersionPage: Page {
  let frame: Frame
  let token: CSRFField
  let source: PolicySource
  let offersModel: Bool
  let errors: [FieldError]

  /// The page with what was chosen and pasted; the model policy only where there is none yet.
  package init(
    frame: Frame, token: CSRFField, source: PolicySource = PolicySource(), offersModel: Bool,
    errors: [FieldError] = []
  ) {
    self.frame = frame
    self.token = token
    self.source = source
    self.offersModel = offersModel
    self.errors = errors
  }

  package var html: HTML {
    Layout(
      frame, title: "Bring in a new version", errors: errors, current: .desk,
      breadcrumbs: [.desk(frame), .policies],
      main: """
        \(PageHeading(
          "Bring in a new version",
          lead: "Nothing changes for anybody until it has been signed and published."
        ).html)\
        \(Form(
          to: Paths.newVersion, token: token, isUpload: true, button: Button("Read the text"),
          cancel: Link("Back to all versions", Paths.policies),
          content: source.fields(errors: errors, offersModel: offersModel)
        ).html)
        """
    ).html
  }

  package static let examples: KeyValuePairs = [
    "first": NewVersionPage(frame: .office, token: .example, offersModel: false),
    "errors": NewVersionPage(
      frame: .office, token: .example,
      source: PolicySource(chosen: PolicySource.Choice.paste, pasted: "**28. Staff may"),
      offersModel: true,
      errors: [
        FieldError(
          field: PolicySource.Names.text,
          message: "Line 1: the label “28” is opened with ** and never closed")
      ]),
  ]
}
