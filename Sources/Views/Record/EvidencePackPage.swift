/// Everything about the policy in one document for an inspection: what it will hold, the days, and one button.
package struct EvidencePackPage: Page {
  /// The names of the form's fields.
  package enum Names {
    /// The first day.
    package static let from = "from"
    /// The last day.
    package static let until = "until"
  }

  /// The days as they were typed.
  package struct Typed: Sendable {
    let from: String
    let until: String

    /// What stands in the two fields.
    package init(from: String, until: String) {
      self.from = from
      self.until = until
    }
  }

  let frame: Frame
  let token: CSRFField
  let holds: [SummaryRow]
  let typed: Typed
  let errors: [FieldError]

  /// The form, with what the pack will hold; there is nothing to hold where no policy is in force.
  package init(
    frame: Frame, token: CSRFField, holds: [SummaryRow], typed: Typed, errors: [FieldError] = []
  ) {
    self.frame = frame
    self.token = token
    self.holds = holds
    self.typed = typed
    self.errors = errors
  }

  package var html: HTML {
    Layout(
      frame, title: "Evidence pack", errors: errors, current: .desk,
      breadcrumbs: [.desk(frame), .record],
      main: """
        \(PageHeading("Evidence pack", lead: lead).html)\
        \(if: holds.isEmpty, nothing, else: whole)
        """
    ).html
  }

  private var lead: HTML {
    """
    One document for an inspection: what the school decided, who knows it, what was done about it,
    and how each of these can be checked.
    """
  }

  private var nothing: HTML {
    EmptyState(
      "No policy is in force yet",
      why: "The pack tells of the policy in force. It can be made from the first day of one.",
      firstStep: Link("Go to the versions of the policy", Paths.policies)
    ).html
  }

  private var whole: HTML {
    """
    \(Form(
      to: Paths.evidencePack, token: token, button: Button("Make the evidence pack"),
      content: "\(from.html)\(until.html)"
    ).html)\
    <p>It opens as a PDF, to be printed or kept. You may be asked to confirm who you are, and the
    record keeps that you made it.</p>
    <h2>What it will hold</h2>
    \(SummaryList(holds).html)\
    <h2>What it leaves out</h2>
    <p>Reports and cases, answers to questions, what people wrote beside a duty that was done, and all
    addresses, telephone numbers and passwords.</p>

    """
  }

  private var from: Field {
    Field(
      Names.from, label: "From", hint: "The duties of these days are listed.",
      error: errors.message(for: Names.from), control: .day(value: typed.from))
  }

  private var until: Field {
    Field(
      Names.until, label: "Until", error: errors.message(for: Names.until),
      control: .day(value: typed.until))
  }

  package static let examples: KeyValuePairs = [
    "this school year": EvidencePackPage(
      frame: .head, token: .example, holds: holds,
      typed: Typed(from: "1 September 2024", until: "9 June 2025")),
    "wrong day": EvidencePackPage(
      frame: .chair, token: .example, holds: holds,
      typed: Typed(from: "last autumn", until: "9 June 2025"),
      errors: [
        FieldError(field: Names.from, message: "Type the day like this: 9 June 2025")
      ]),
    "no policy yet": EvidencePackPage(
      frame: .office, token: .example, holds: [], typed: Typed(from: "", until: "")),
  ]

  private static let holds = [
    SummaryRow("Policy", "Social media policy, version 2025-06, in force from Monday 9 June 2025"),
    SummaryRow(
      "Sign-off", "Grace Adeyemi, headteacher; Ruth Whitcombe, chair of governors"),
    SummaryRow("Acknowledgements", "Who acknowledged it, when and how; who has not yet"),
    SummaryRow("The record", "The signed checkpoint of 1,205 entries, and how to check it"),
  ]
}
