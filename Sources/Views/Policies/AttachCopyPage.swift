/// Attaching a scan of the signed paper to a version.
package struct AttachCopyPage: Page {
  /// The names of the form's fields.
  package enum Names {
    /// The scan.
    package static let copy = "copy"
  }

  let frame: Frame
  let token: CSRFField
  let version: Link
  let id: String
  let errors: [FieldError]

  /// The form for a version that both offices have signed.
  package init(
    frame: Frame, token: CSRFField, version: Link, id: String, errors: [FieldError] = []
  ) {
    self.frame = frame
    self.token = token
    self.version = version
    self.id = id
    self.errors = errors
  }

  package var html: HTML {
    Layout(
      frame, title: "Attach the signed paper", errors: errors, current: .desk,
      breadcrumbs: [.desk(frame), .policies, Breadcrumb(version.words, version.address)],
      main: """
        \(PageHeading(
          "Attach the signed paper", lead: "It is attached once and then stays as it is."
        ).html)\
        \(Form(
          to: Paths.signedCopy(id), token: token, isUpload: true, button: Button("Attach it"),
          cancel: version.back,
          content: Field(
            Names.copy, label: "The scan", hint: "A PDF of at most 5 MB.",
            error: errors.message(for: Names.copy), control: .file(accept: ".pdf")
          ).html
        ).html)
        """
    ).html
  }

  package static let examples: KeyValuePairs = [
    "errors": AttachCopyPage(
      frame: .office, token: .example, version: Link("Version 2025-06", Paths.version("v8")),
      id: "v8", errors: [FieldError(field: Names.copy, message: "Scan the paper as a PDF")])
  ]
}
