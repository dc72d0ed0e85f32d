/// The way in on a computer that several people share: type your own code, read, acknowledge, leave.
package struct SharedComputerPage: Page {
  /// The names of the form's fields.
  package enum Names {
    /// The person's own code.
    package static let code = "code"
  }

  let frame: Frame
  let token: CSRFField
  let sheet: String
  let title: String
  let errors: [FieldError]
  let marks: [ParagraphMark]

  /// The form for a sheet by its number; `title` says what is to be read.
  package init(
    frame: Frame, token: CSRFField, sheet: String, title: String, errors: [FieldError] = [],
    marks: [ParagraphMark] = []
  ) {
    self.frame = frame
    self.token = token
    self.sheet = sheet
    self.title = title
    self.errors = errors
    self.marks = marks
  }

  package var html: HTML {
    Layout(
      frame, title: "Your code", errors: errors,
      main: """
        <p class="step-count">\(title)</p>
        \(form)\
        \(if: !marks.isEmpty, "<p class=\"carries-out\">Carries out \(marks.html)</p>\n")\
        <p>Have you no code, or does it not work? The school office gives you one.</p>
        """
    ).html
  }

  private var form: HTML {
    // The code never comes back with the form: the next person at this computer would read it.
    Form(
      to: Paths.sharedComputer(sheet), token: token, button: Button("Go on"),
      content: Field(
        Names.code, label: "Your code",
        hint: "Eight letters and digits, from the slip with your name.",
        error: errors.message(for: Names.code), control: .code(value: "", isDigits: false),
        isHeading: true
      ).html
    ).html
  }

  package static let examples: KeyValuePairs = [
    "empty": page(),
    "wrong code": page(errors: [
      FieldError(
        field: Names.code, message: "No name on this sheet has that code. Look at your slip again")
    ]),
  ]

  private static func page(errors: [FieldError] = []) -> SharedComputerPage {
    SharedComputerPage(
      frame: .larkfield, token: .example, sheet: "7f3kq2",
      title: "Social media policy, version 2025-09", errors: errors, marks: [ParagraphMark("49")])
  }
}
