/// Entering what was signed on paper: many at once, and all of them or none.
package struct PaperEntryPage: Page {
  /// The names of the form's fields.
  package enum Names {
    /// The people who signed.
    package static let people = "people"
    /// The date on the sheet.
    package static let signedOn = "signed-on"
    /// Which sheet it was.
    package static let sheet = "sheet"
  }

  let frame: Frame
  let token: CSRFField
  let campaign: Link
  let id: String
  let people: [Field.Choice]
  let chosen: Set<String>
  let signedOn: String
  let sheet: String
  let errors: [FieldError]
  let marks: [ParagraphMark]
  let turner: PageTurner?

  /// Everyone who is missing, who was ticked, the day as it was typed, and the sheet's number; a long list has pages,
  /// each of which is entered by itself.
  package init(
    frame: Frame, token: CSRFField, campaign: Link, id: String, people: [Field.Choice],
    chosen: Set<String> = [], signedOn: String = "", sheet: String = "",
    errors: [FieldError] = [], marks: [ParagraphMark] = [], turner: PageTurner? = nil
  ) {
    self.frame = frame
    self.token = token
    self.campaign = campaign
    self.id = id
    self.people = people
    self.chosen = chosen
    self.signedOn = signedOn
    self.sheet = sheet
    self.errors = errors
    self.marks = marks
    self.turner = turner
  }

  package var html: HTML {
    Layout(
      frame, title: "Enter what was signed on paper", errors: errors, current: .desk,
      breadcrumbs: [.desk(frame), Breadcrumb(campaign.words, campaign.address)],
      main: """
        \(PageHeading("Enter what was signed on paper", lead: lead, marks: marks).html)\
        \(if: people.isEmpty, nobody, else: form)\(with: turner, \.html)
        """
    ).html
  }

  private var lead: HTML {
    "Your name is kept with each entry, as the one who saw the signature. Keep the sheet in a file."
  }

  private var nobody: HTML {
    EmptyState(
      "Nobody is missing", why: "Everyone who was asked has answered already.",
      firstStep: campaign.back
    ).html
  }

  private var form: HTML {
    Form(
      to: Paths.enterPaper(id), token: token, button: Button("Enter these signatures"),
      cancel: campaign.back, content: "\(fields.map(\.html))"
    ).html
  }

  private var fields: [Field] {
    [
      Field(
        Names.signedOn, label: "The date on the sheet", hint: "The day on which they signed.",
        error: errors.message(for: Names.signedOn), control: .day(value: signedOn)),
      Field(
        Names.sheet, label: "The number of the sheet",
        hint: "It stands at the head of the list on every page.",
        error: errors.message(for: Names.sheet), control: .code(value: sheet, isDigits: false)),
      Field(
        Names.people, label: "Who signed", error: errors.message(for: Names.people),
        control: .checkboxes(people, chosen: chosen)),
    ]
  }

  package static let examples: KeyValuePairs = [
    "some": page(people: people),
    "errors": page(
      people: people, chosen: ["p2", "p11"],
      errors: [
        FieldError(field: Names.signedOn, message: "Type the date on the sheet"),
        FieldError(
          field: Names.people, message: "Joel Okoro has answered meanwhile. Take him off the list"),
      ]),
    "nobody": page(people: []),
  ]

  private static let people = [
    Field.Choice("p2", "Joel Okoro", hint: "Teaching assistant"),
    Field.Choice(
      "p8", "Prof. Dr. Maximiliane-Eugénie Freifrau von Hohenstein-Wyłęgalska-Llanfairpwll"),
    Field.Choice("p10", "ליאת כהן".isolated, hint: "Agency staff"),
    Field.Choice("p11", "Robert'); <b>DROP</b> \u{202E}selbaT".isolated),
  ]

  private static func page(
    people: [Field.Choice], chosen: Set<String> = [], errors: [FieldError] = []
  ) -> PaperEntryPage {
    PaperEntryPage(
      frame: .office, token: .example, campaign: Link("Version 2025-09", Paths.campaign("c1")),
      id: "c1", people: people, chosen: chosen, sheet: "7f3k", errors: errors,
      marks: [ParagraphMark("12"), ParagraphMark("17")])
  }
}
