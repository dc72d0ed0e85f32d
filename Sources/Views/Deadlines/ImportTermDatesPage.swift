/// Bringing in term dates from a calendar file, as councils and calendar programs give it out.
package struct ImportTermDatesPage: Page {
  /// The names of the form's fields.
  package enum Names {
    /// The file.
    package static let file = "file"
    /// The pasted text of such a file.
    package static let text = "text"
  }

  let frame: Frame
  let token: CSRFField
  let pasted: String
  let errors: [FieldError]

  /// The page with what was pasted; a chosen file has to be chosen again.
  package init(frame: Frame, token: CSRFField, pasted: String = "", errors: [FieldError] = []) {
    self.frame = frame
    self.token = token
    self.pasted = pasted
    self.errors = errors
  }

  package var html: HTML {
    Layout(
      frame, title: "Bring in a calendar file", errors: errors, current: .desk,
      breadcrumbs: [.desk(frame), .termDates],
      main: """
        \(PageHeading("Bring in a calendar file", lead: lead).html)\
        \(Form(
          to: Paths.importTermDates, token: token, isUpload: true,
          button: Button("Show how it will be"),
          cancel: Link("Back to term dates", Paths.termDates), content: "\(file)\(text)"
        ).html)\
        \(Disclosure("Where to get the file", content: whereFrom).html)
        """
    ).html
  }

  private var lead: HTML {
    """
    Terms, half-terms, inset days and closures are read from it; everything else is left out. You
    see how it will be before anything is changed.
    """
  }

  private var file: HTML {
    Field(
      Names.file, label: "A calendar file", hint: "Its name ends in .ics. At most 1 MB.",
      error: errors.message(for: Names.file), control: .file(accept: ".ics,text/calendar")
    ).html
  }

  private var text: HTML {
    Field(
      Names.text, label: "Or paste what is in the file",
      hint: "It begins with BEGIN:VCALENDAR.",
      error: errors.message(for: Names.text), control: .area(value: pasted, rows: 6)
    ).html
  }

  private var whereFrom: HTML {
    """
    <ul>
    <li>Many councils offer their term dates as a calendar file beside the list of dates.</li>
    <li>Google Calendar: Settings, the calendar with your term dates, Export.</li>
    <li>Outlook: the calendar with your term dates, File, Save calendar.</li>
    </ul>
    <p>If the file is the school’s whole diary, that does no harm: what is not about school days is
    left out and shown to you.</p>
    """
  }

  package static let examples: KeyValuePairs = [
    "first": ImportTermDatesPage(frame: .office, token: .example),
    "errors": ImportTermDatesPage(
      frame: .office, token: .example, pasted: "Autumn term: 3 September to 19 December",
      errors: [
        FieldError(
          field: Names.text,
          message: "This is not a calendar file. Enter the term dates by hand")
      ]),
  ]
}
