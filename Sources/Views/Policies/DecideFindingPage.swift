/// Deciding one of the checker's findings: the text was mended, or the finding is accepted with a
/// reason that stays in the record.
package struct DecideFindingPage: Page {
  /// The names of the form's fields.
  package enum Names {
    /// What was decided.
    package static let decision = "decision"
    /// The reason.
    package static let reason = "reason"
  }

  /// The values of the decision.
  package enum Decision {
    /// A new text will be brought in.
    package static let mend = "mend"
    /// It stays as it is.
    package static let accept = "accept"
  }

  let frame: Frame
  let token: CSRFField
  let version: Link
  let address: Address
  let finding: String
  let advice: String
  let blocks: Bool
  let chosen: String?
  let reason: String
  let errors: [FieldError]
  let marks: [ParagraphMark]

  /// A finding of a version as a sentence, with what to do about it, and whether it blocks
  /// publication while it is open.
  package init(
    frame: Frame, token: CSRFField, version: Link, address: Address, finding: String,
    advice: String, blocks: Bool, chosen: String? = nil, reason: String = "",
    errors: [FieldError] = [], marks: [ParagraphMark] = []
  ) {
    self.frame = frame
    self.token = token
    self.version = version
    self.address = address
    self.finding = finding
    self.advice = advice
    self.blocks = blocks
    self.chosen = chosen
    self.reason = reason
    self.errors = errors
    self.marks = marks
  }

  package var html: HTML {
    Layout(
      frame, title: "Decide a finding", errors: errors, current: .desk,
      breadcrumbs: [.desk(frame), .policies, Breadcrumb(version.words, version.address)],
      main: """
        <h1>Decide a finding</h1>
        <p class="lead">\(finding)\(if: !marks.isEmpty, " \(marks.html)")</p>
        <p>\(advice)</p>
        \(if: blocks, obstacle)\
        \(Form(
          to: address, token: token, button: Button("Keep this decision"), cancel: version.back,
          content: "\(decision)\(why)"
        ).html)
        """
    ).html
  }

  private var obstacle: HTML {
    """
    <p>\(Tag("Blocks publishing", tone: .bad).html) It cannot be published while this is open.</p>

    """
  }

  private var decision: HTML {
    Field(
      Names.decision, label: "What do you want to do?", error: errors.message(for: Names.decision),
      control: .radios(
        [
          Field.Choice(
            Decision.mend, "Mend the text", hint: "Bring in a new version with the words put right."
          ),
          Field.Choice(
            Decision.accept, "Leave it as it is", hint: "The stricter reading holds meanwhile."),
        ], chosen: chosen)
    ).html
  }

  private var why: HTML {
    Field(
      Names.reason, label: "Why, if you leave it",
      hint: "Your reason and your name stay with the version.",
      error: errors.message(for: Names.reason), control: .note(value: reason)
    ).html
  }

  package static let examples: KeyValuePairs = [
    "blocks": page(blocks: true),
    "errors": page(
      blocks: false, chosen: Decision.accept,
      errors: [FieldError(field: Names.reason, message: "Say in a sentence why it may stay")]),
  ]

  private static func page(
    blocks: Bool, chosen: String? = nil, errors: [FieldError] = []
  ) -> DecideFindingPage {
    DecideFindingPage(
      frame: .head, token: .example, version: Link("Version 2025-09", Paths.version("v9")),
      address: Paths.decideFinding("v9", "3"),
      finding: "Two paragraphs disagree on whether staff may be friends with parents.",
      advice: "Say in one of them that the other is an exception, or strike one out.",
      blocks: blocks, chosen: chosen, errors: errors,
      marks: [ParagraphMark("39"), ParagraphMark("46")])
  }
}
