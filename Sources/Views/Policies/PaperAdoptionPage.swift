/// Entering that the policy was adopted on paper before the school kept it here.
package struct PaperAdoptionPage: Page {
  /// The names of the form's fields.
  package enum Names {
    /// That the text is the one on the paper.
    package static let same = "same"
    /// A scan of the paper.
    package static let copy = "copy"

    /// Who signed for an office.
    package static func person(_ office: String) -> String { office + "-person" }
    /// On which day.
    package static func day(_ office: String) -> String { office + "-day" }
    /// Why somebody else than the holder signed.
    package static func standIn(_ office: String) -> String { office + "-stand-in" }
  }

  /// What was typed about one office.
  package struct Signer: Sendable {
    let office: String
    let title: String
    /// The identifier of who signed.
    package let person: String
    /// The day as it was typed.
    package let day: String
    /// Why somebody else than the holder signed, as it was typed.
    package let standIn: String

    /// An office by its name and title, with who signed, when, and why as a stand-in.
    package init(
      office: String, title: String, person: String = "", day: String = "", standIn: String = ""
    ) {
      self.office = office
      self.title = title
      self.person = person
      self.day = day
      self.standIn = standIn
    }
  }

  let frame: Frame
  let token: CSRFField
  let version: Link
  let id: String
  let people: [Field.Choice]
  let signers: [Signer]
  let isSame: Bool
  let errors: [FieldError]
  let marks: [ParagraphMark]

  /// Everybody who may have signed, leavers included, and what was typed about each office.
  package init(
    frame: Frame, token: CSRFField, version: Link, id: String, people: [Field.Choice],
    signers: [Signer], isSame: Bool = false, errors: [FieldError] = [],
    marks: [ParagraphMark] = []
  ) {
    self.frame = frame
    self.token = token
    self.version = version
    self.id = id
    self.people = people
    self.signers = signers
    self.isSame = isSame
    self.errors = errors
    self.marks = marks
  }

  package var html: HTML {
    Layout(
      frame, title: "It was signed on paper", errors: errors, current: .desk,
      breadcrumbs: [.desk(frame), .policies, Breadcrumb(version.words, version.address)],
      main: """
        \(PageHeading(
          "It was signed on paper",
          lead: """
            Enter here that your school adopted this text before it was kept here. The record says
            that you entered it, and so does every page that shows the signatures.
            """, marks: marks
        ).html)\
        \(Form(
          to: Paths.paperAdoption(id), token: token, isUpload: true,
          button: Button("Enter the signatures"), cancel: version.back,
          content: "\(each: signers, fields)\(last)"
        ).html)
        """
    ).html
  }

  private func fields(_ signer: Signer) -> HTML {
    let names = (
      Names.person(signer.office), Names.day(signer.office), Names.standIn(signer.office)
    )
    return """
      <h2>\(signer.title)</h2>
      \(Field(
        names.0, label: "Who signed as \(signer.title.lowercased())",
        hint: "Somebody who has left is listed too. Add them to the people if they are missing.",
        error: errors.message(for: names.0),
        control: .select([Field.Choice("", "Choose a person")] + people, chosen: signer.person)
      ).html)\
      \(Field(
        names.1, label: "The day beside that signature", error: errors.message(for: names.1),
        control: .day(value: signer.day)
      ).html)\
      \(Field(
        names.2, label: "If they stood in for somebody, why",
        hint: "In a few words that everybody may read. Otherwise leave it empty.",
        error: errors.message(for: names.2), control: .text(value: signer.standIn)
      ).html)
      """
  }

  private var last: HTML {
    """
    \(Field(
      Names.copy, label: "A scan of the signed paper, if you have one",
      hint: "A PDF of at most 5 MB. It is kept with the version.",
      error: errors.message(for: Names.copy), control: .file(accept: ".pdf")
    ).html)\
    \(Field(
      Names.same, label: "Before you enter it", error: errors.message(for: Names.same),
      control: .checkboxes(
        [Field.Choice("yes", "The words of this version are those on the signed paper")],
        chosen: isSame ? ["yes"] : [])
    ).html)
    """
  }

  package static let examples: KeyValuePairs = [
    "empty": page(),
    "errors": page(
      errors: [
        FieldError(field: "chair-of-governors-person", message: "Choose who signed"),
        FieldError(field: Names.same, message: "Compare the two texts first"),
      ]),
  ]

  private static func page(errors: [FieldError] = []) -> PaperAdoptionPage {
    PaperAdoptionPage(
      frame: .office, token: .example, version: Link("Version 2025-06", Paths.version("v8")),
      id: "v8",
      people: [Field.Choice("p1", "Grace Adeyemi"), Field.Choice("p3", "Ruth Whitcombe")],
      signers: [
        Signer(office: "headteacher", title: "Headteacher", person: "p1", day: "2 June 2025"),
        Signer(office: "chair-of-governors", title: "Chair of governors"),
      ], errors: errors, marks: [ParagraphMark("12")])
  }
}
