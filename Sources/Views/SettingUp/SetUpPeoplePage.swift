/// Step 4: everyone else, by pasting a list.
package struct SetUpPeoplePage: Page {
  /// The names of the form's fields.
  package enum Names {
    /// The pasted list.
    package static let people = "people"
  }

  let frame: Frame
  let token: CSRFField
  let pasted: String
  let errors: [FieldError]
  let marks: [ParagraphMark]

  /// The step with what was pasted.
  package init(
    frame: Frame, token: CSRFField, pasted: String = "", errors: [FieldError] = [],
    marks: [ParagraphMark] = []
  ) {
    self.frame = frame
    self.token = token
    self.pasted = pasted
    self.errors = errors
    self.marks = marks
  }

  package var html: HTML {
    SetUpStep(
      frame: frame, step: .people,
      lead: """
        The policy binds everyone who works for the school: staff, trainees, governors, contractors,
        volunteers and agency staff.
        """,
      errors: errors, marks: marks,
      main: """
        \(Form(
          to: Paths.setUpPeople, token: token, button: Button("Show what will happen"),
          cancel: SetUpStep.back(from: .people), content: field.html
        ).html)\
        \(Disclosure("What a line may look like", isOpen: pasted.isEmpty, content: samples).html)\
        <p>Do you have a file from Arbor, SIMS or Bromcom? \
        <a href="\(Paths.importPeople)">Bring in a file instead</a>.</p>
        """
    ).html
  }

  private var field: Field {
    Field(
      Names.people, label: "Paste the names, one person a line",
      hint: "Names alone will do. Add what they do and their e-mail address if you have it.",
      error: errors.message(for: Names.people), control: .area(value: pasted, rows: 12))
  }

  private var samples: HTML {
    """
    <ul>
    <li>Priya Nair, teacher, priya.nair@larkfield.example</li>
    <li>Okoro, Joel (teaching assistant)</li>
    <li>Sam Birch; contractor; Halden Web</li>
    <li>Ms Ewa Wiśniewska &lt;ewa@larkfield.example&gt;</li>
    </ul>
    <p>Lists from an e-mail, a Word table or a spreadsheet are understood too.</p>
    """
  }

  package static let examples: KeyValuePairs = [
    "empty": SetUpPeoplePage(
      frame: .settingUp, token: .example, marks: [ParagraphMark("12"), ParagraphMark("17")]),
    "pasted": SetUpPeoplePage(
      frame: .settingUp, token: .example,
      pasted: "Priya Nair, teacher\nJoel Okoro (TA)\nSiân Llywelyn-Łuczak\n"),
    "errors": SetUpPeoplePage(
      frame: .settingUp, token: .example, pasted: "1234\n@@@\n",
      errors: [
        FieldError(
          field: Names.people, message: "We found no names in these 2 lines. Start each with a name"
        )
      ]),
  ]
}
