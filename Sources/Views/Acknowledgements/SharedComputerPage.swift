/// The way in on a computer that several people share: pick your name, read, acknowledge, leave.
package struct SharedComputerPage: Page {
  /// The names of the form's fields.
  package enum Names {
    /// The person.
    package static let person = "person"
    /// The beginning of a name, to shorten a long list.
    package static let search = "q"
  }

  let frame: Frame
  let token: CSRFField
  let code: String
  let title: String
  let people: [Field.Choice]
  let search: String?
  let errors: [FieldError]
  let marks: [ParagraphMark]

  /// Everyone who is missing, or those among them whose name was searched for; `search` is nothing
  /// where the list is short enough to be shown whole.
  package init(
    frame: Frame, token: CSRFField, code: String, title: String, people: [Field.Choice],
    search: String? = nil, errors: [FieldError] = [], marks: [ParagraphMark] = []
  ) {
    self.frame = frame
    self.token = token
    self.code = code
    self.title = title
    self.people = people
    self.search = search
    self.errors = errors
    self.marks = marks
  }

  package var html: HTML {
    Layout(
      frame, title: "Who are you?", errors: errors,
      main: """
        <p class="step-count">\(title)</p>
        \(if: people.isEmpty && search == nil, everybody, else: finding)\
        \(if: !marks.isEmpty, "<p class=\"carries-out\">Carries out \(marks.html)</p>\n")\
        <p>Is your name not here? You may have answered already. Ask the school office.</p>
        """
    ).html
  }

  private var everybody: HTML {
    let nobody = EmptyState(
      "Nobody is missing", why: "Everyone who was asked has answered. Thank you.",
      firstStep: Link("Ask what you may do", Paths.mayI))
    return "<h1>Who are you?</h1>\n\(nobody.html)"
  }

  private var finding: HTML {
    """
    \(with: search, { _ in "<h1>Who are you?</h1>\n\(narrow)" })\
    \(if: people.isEmpty, "<p>No name on the list begins like this.</p>\n", else: form)
    """
  }

  private var narrow: HTML {
    Filter(
      Paths.sharedComputer(code),
      fields: [
        Field(
          Names.search, label: "The first letters of your name", control: .text(value: search ?? "")
        )
      ], isActive: search?.isEmpty == false
    ).html
  }

  private var form: HTML {
    Form(
      to: Paths.sharedComputer(code), token: token, button: Button("Go on in this name"),
      content: Field(
        Names.person, label: search == nil ? "Who are you?" : "Your name",
        hint: "Choose your own name. What you do is kept under it.",
        error: errors.message(for: Names.person), control: .radios(people, chosen: nil),
        isHeading: search == nil
      ).html
    ).html
  }

  package static let examples: KeyValuePairs = [
    "short list": page(people: people),
    "nothing chosen": page(
      people: people, errors: [FieldError(field: Names.person, message: "Choose your name")]),
    "long list": page(people: people, search: "o"),
    "nobody of that name": page(people: [], search: "<Zz>"),
    "everybody has answered": page(people: []),
  ]

  private static let people = [
    Field.Choice("p2", "Joel Okoro"), Field.Choice("p9", "Siân Llywelyn-Łuczak"),
    Field.Choice("p10", "محمد الأحمد".isolated),
    Field.Choice("p11", "Robert'); <b>DROP</b> \u{202E}selbaT".isolated),
  ]

  private static func page(
    people: [Field.Choice], search: String? = nil, errors: [FieldError] = []
  ) -> SharedComputerPage {
    SharedComputerPage(
      frame: .larkfield, token: .example, code: "7f3k",
      title: "Social media policy, version 2025-09", people: people, search: search,
      errors: errors, marks: [ParagraphMark("49")])
  }
}
