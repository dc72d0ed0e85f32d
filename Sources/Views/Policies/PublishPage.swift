/// Putting a signed version in force from a day, with what that sets off.
package struct PublishPage: Page {
  /// The names of the form's fields.
  package enum Names {
    /// The first day in force.
    package static let from = "from"
    /// The day by which those who are asked should have acknowledged it.
    package static let dueOn = "due-on"
  }

  let frame: Frame
  let token: CSRFField
  let version: String
  let id: String
  let from: String
  let dueOn: String
  let isFirst: Bool
  let consequences: [Effect]
  let asked: Int
  let people: Int
  let errors: [FieldError]
  let marks: [ParagraphMark]

  /// A version with days as they were typed, whether it is the policy's first, what publishing sets off, and how many of all
  /// people are asked anew because a decision changes for them.
  package init(
    frame: Frame, token: CSRFField, version: String, id: String, from: String, dueOn: String,
    isFirst: Bool = false, consequences: [Effect], asked: Int, people: Int,
    errors: [FieldError] = [],
    marks: [ParagraphMark] = []
  ) {
    self.frame = frame
    self.token = token
    self.version = version
    self.id = id
    self.from = from
    self.dueOn = dueOn
    self.isFirst = isFirst
    self.consequences = consequences
    self.asked = asked
    self.people = people
    self.errors = errors
    self.marks = marks
  }

  package var html: HTML {
    Layout(
      frame, title: "Publish version \(version)", errors: errors, current: .desk,
      breadcrumbs: [.desk(frame), .policies, Breadcrumb("Version \(version)", Paths.version(id))],
      main: """
        \(PageHeading("Publish version \(version)", marks: marks).html)\
        <h2>What it sets off</h2>
        \(Tally(asked, of: people, "people are asked to read it: something changes for them").html)\
        \(if: asked < people, others)\
        \(consequences.html)\
        \(Form(
          to: Paths.publish(id), token: token, button: Button("Publish it"),
          cancel: Link("Not now", Paths.version(id)), content: "\(fields.map(\.html))"
        ).html)
        """
    ).html
  }

  private var others: HTML {
    """
    <p>For the others nothing changes. What they acknowledged still counts, and the record says
    so.</p>

    """
  }

  private var fields: [Field] {
    [
      Field(
        Names.from, label: "In force from",
        hint: isFirst
          ? "If the school had this text on paper, the day from which it applied."
          : "Today or later. A text is never in force backwards.",
        error: errors.message(for: Names.from), control: .day(value: from)),
      Field(
        Names.dueOn, label: "To be acknowledged by",
        hint: "Leave people two weeks of term, so that nobody has to read it at home.",
        error: errors.message(for: Names.dueOn), control: .day(value: dueOn)),
    ]
  }

  package static let examples: KeyValuePairs = [
    "ordinary": page(from: "16 June 2025", dueOn: "30 June 2025", asked: 31),
    "nobody asked": page(from: "16 June 2025", dueOn: "30 June 2025", asked: 0),
    "errors": page(
      from: "1 June 2025", dueOn: "", asked: 47,
      errors: [
        FieldError(field: Names.from, message: "Choose today or a later day"),
        FieldError(field: Names.dueOn, message: "Choose the day by which people should answer"),
      ]),
  ]

  private static func page(
    from: String, dueOn: String, asked: Int, errors: [FieldError] = []
  ) -> PublishPage {
    PublishPage(
      frame: .office, token: .example, version: "2025-09", id: "v9", from: from, dueOn: dueOn,
      consequences: [
        Effect("Version 2025-06 is superseded and kept for ever."),
        Effect("Questions are answered from the new text from that day on."),
        Effect(
          "2 new duties begin: a meeting a term with the website provider, and its password a month.",
          marks: [ParagraphMark("51")]),
      ], asked: asked, people: 47, errors: errors, marks: [ParagraphMark("12")])
  }
}
