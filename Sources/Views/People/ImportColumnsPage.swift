/// Headings of a file that were not recognised, to be matched by hand.
package struct ImportColumnsPage: Page {
  /// A column of the file.
  package struct Column: Sendable {
    let heading: String
    let samples: [String]
    let field: String
    let chosen: String?

    /// A heading with a few values under it, the name of its field and what was chosen.
    package init(heading: String, samples: [String], field: String, chosen: String? = nil) {
      self.heading = heading
      self.samples = samples
      self.field = field
      self.chosen = chosen
    }
  }

  let frame: Frame
  let token: CSRFField
  let id: String
  let columns: [Column]
  let meanings: [Field.Choice]
  let recognised: [String]
  let errors: [FieldError]

  /// The columns to match, what they may mean, and the headings that were recognised.
  package init(
    frame: Frame, token: CSRFField, id: String, columns: [Column], meanings: [Field.Choice],
    recognised: [String], errors: [FieldError] = []
  ) {
    self.frame = frame
    self.token = token
    self.id = id
    self.columns = columns
    self.meanings = meanings
    self.recognised = recognised
    self.errors = errors
  }

  package var html: HTML {
    Layout(
      frame, title: "What the columns are", errors: errors, current: .desk,
      breadcrumbs: [.desk(frame), .people, Breadcrumb("Bring in people", Paths.importPeople)],
      main: """
        \(PageHeading("What the columns are", lead: lead).html)\
        \(Form(
          to: Paths.importColumns(id), token: token, button: Button("Show what will happen"),
          cancel: Link("Choose another file", Paths.importPeople), content: "\(each: columns, field)"
        ).html)\
        \(if: !recognised.isEmpty, known)
        """
    ).html
  }

  private var lead: HTML {
    """
    Some headings of your file are new to us. A column that you do not keep is not read.
    """
  }

  private func field(_ column: Column) -> HTML {
    Field(
      column.field, label: "“\(column.heading.isolated)”",
      hint: column.samples.isEmpty
        ? "Nothing stands in it."
        : "Such as \(column.samples.map { "“\($0.isolated)”" }.joined(separator: ", ")).",
      error: errors.message(for: column.field),
      control: .select([Field.Choice("", "Do not keep it")] + meanings, chosen: column.chosen)
    ).html
  }

  private var known: HTML {
    Disclosure(
      "\(recognised.count) headings that we know",
      content: "<ul>\(each: recognised, { "<li>\($0)</li>" })</ul>"
    ).html
  }

  package static let examples: KeyValuePairs = [
    "some": ImportColumnsPage(
      frame: .office, token: .example, id: "i1",
      columns: [
        Column(heading: "Team Bezeichnung", samples: ["Year 6", "Kitchen"], field: "column-3"),
        Column(heading: "<Werk> mail", samples: [], field: "column-5", chosen: "email"),
      ],
      meanings: [
        Field.Choice("name", "Name"), Field.Choice("email", "School e-mail address"),
        Field.Choice("work", "What they do"),
      ],
      recognised: ["Legal Surname", "Preferred Forename", "Staff Code"]),
    "error": ImportColumnsPage(
      frame: .office, token: .example, id: "i1",
      columns: [Column(heading: "Wer", samples: ["Priya Nair"], field: "column-1")],
      meanings: [Field.Choice("name", "Name")], recognised: [],
      errors: [FieldError(field: "column-1", message: "One of the columns has to be the name")]),
  ]
}
