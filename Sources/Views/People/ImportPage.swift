/// Bringing in many people at once: a file from the school's system, or a list of names.
package struct ImportPage: Page {
  /// The names of the form's fields.
  package enum Names {
    /// The file.
    package static let file = "file"
    /// Whom the list is of.
    package static let subject = "subject"
    /// The pasted list.
    package static let people = "people"
  }

  let frame: Frame
  let token: CSRFField
  let pasted: String
  let isOfGovernors: Bool
  let errors: [FieldError]
  let marks: [ParagraphMark]

  /// The page with what was pasted; a chosen file has to be chosen again.
  package init(
    frame: Frame, token: CSRFField, pasted: String = "", isOfGovernors: Bool = false,
    errors: [FieldError] = [], marks: [ParagraphMark] = []
  ) {
    self.frame = frame
    self.token = token
    self.pasted = pasted
    self.isOfGovernors = isOfGovernors
    self.errors = errors
    self.marks = marks
  }

  package var html: HTML {
    Layout(
      frame, title: "Bring in people", errors: errors, current: .desk,
      breadcrumbs: [.desk(frame), .people],
      main: """
        \(PageHeading("Bring in people", lead: lead, marks: marks).html)\
        \(Form(
          to: Paths.importPeople, token: token, isUpload: true,
          button: Button("Show what will happen"), cancel: Link("Back to people", Paths.people),
          content: "\(file)\(names)\(subject)"
        ).html)\
        \(Disclosure("How to get the file", content: howTo).html)
        """
    ).html
  }

  private var lead: HTML {
    """
    You see what will happen to each person before anything is changed. Bringing in the same file
    again changes nothing, and nobody is ever removed by a file.
    """
  }

  private var file: HTML {
    Field(
      Names.file, label: "A file from your school’s system",
      hint: "A CSV file of at most 5 MB. Excel calls it “comma delimited”.",
      error: errors.message(for: Names.file), control: .file(accept: ".csv,.txt,text/csv")
    ).html
  }

  private var names: HTML {
    Field(
      Names.people, label: "Or paste names, one person a line",
      hint: "Names alone will do. Add what they do and their e-mail address if you have it.",
      error: errors.message(for: Names.people), control: .area(value: pasted, rows: 8)
    ).html
  }

  private var subject: HTML {
    Field(
      Names.subject, label: "Who is in it", error: errors.message(for: Names.subject),
      control: .radios(
        [
          Field.Choice("staff", "People who work at the school"),
          Field.Choice("governors", "Governors"),
        ], chosen: isOfGovernors ? "governors" : "staff")
    ).html
  }

  private var howTo: HTML {
    """
    <ul>
    <li>Arbor: People, All staff, Download, CSV.</li>
    <li>SIMS: Reports, Run report, a list of staff, export as CSV.</li>
    <li>Bromcom: Reports, Staff list, export as CSV.</li>
    <li>Google Workspace: Directory, Users, Download users, CSV.</li>
    <li>Microsoft 365: Users, Active users, Export users.</li>
    </ul>
    <p>From an e-mail directory take the staff’s part only, so that no pupil is among them.</p>
    <p>Name, what they do and the work e-mail address are enough. Leave out dates of birth, home
    addresses and telephone numbers. If they are there, they are not kept.</p>
    """
  }

  package static let examples: KeyValuePairs = [
    "first": ImportPage(frame: .office, token: .example, marks: [ParagraphMark("17")]),
    "errors": ImportPage(
      frame: .office, token: .example, pasted: "Priya Nair, teacher\n",
      errors: [
        FieldError(
          field: Names.file,
          message: "This is an Excel workbook. Save it as CSV, then choose that file"),
        FieldError(field: Names.people, message: "Choose a file or paste names, not both"),
      ]),
  ]
}
