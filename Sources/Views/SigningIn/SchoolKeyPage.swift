/// Opening somebody's key with the school's recovery sheet, for whoever keeps that sheet.
package struct SchoolKeyPage: Page {
  /// The names of the form's fields.
  package enum Names {
    /// The nine groups of the school's sheet.
    package static let sheet = "sheet"
  }

  let frame: Frame
  let token: CSRFField
  let id: String
  let name: String
  let sheet: String
  let errors: [FieldError]

  /// The form for a person by identifier and name, with the name of the sheet that works.
  package init(
    frame: Frame, token: CSRFField, id: String, name: String, sheet: String,
    errors: [FieldError] = []
  ) {
    self.frame = frame
    self.token = token
    self.id = id
    self.name = name
    self.sheet = sheet
    self.errors = errors
  }

  package var html: HTML {
    Layout(
      frame, title: title, errors: errors, current: .desk,
      breadcrumbs: [.desk(frame), Breadcrumb("The school’s recovery sheet", Paths.schoolSheet)],
      main: """
        \(PageHeading(title, lead: lead).html)\
        \(Form(
          to: Paths.schoolKey(id), token: token, button: Button("Make a sheet for them"),
          cancel: Link("Leave it", Paths.schoolSheet),
          content: SheetField(
            Names.sheet, label: "The school’s recovery sheet, \(sheet)", errors: errors
          ).html
        ).html)\
        <h2>What happens</h2>
        \([
          Effect("\(name.isolated) gets a new recovery sheet. You see it once, to print it and hand it over."),
          Effect("The sheet that \(name.isolated) had before works no more."),
          Effect("Their key opens only when they type the new sheet beside their own password."),
          Effect("The record keeps that you opened the school’s envelope, and for whom."),
        ].html)
        """
    ).html
  }

  private var title: String { "Help \(name.isolated) open their key" }

  private var lead: HTML {
    """
    They have chosen a new password and have lost their own sheet. Speak with them first: it must be they
    who ask.
    """
  }

  package static let examples: KeyValuePairs = [
    "ordinary": SchoolKeyPage(
      frame: .chair, token: .example, id: "p1", name: "Priya Nair", sheet: "k7d2-m9xq"),
    "refused": SchoolKeyPage(
      frame: .chair, token: .example, id: "p1", name: "Priya Nair", sheet: "k7d2-m9xq",
      errors: [
        FieldError(
          field: Names.sheet,
          message: "That did not open the key. Check all nine groups with the school’s sheet, and "
            + "that it is the sheet that works now")
      ]),
  ]
}
