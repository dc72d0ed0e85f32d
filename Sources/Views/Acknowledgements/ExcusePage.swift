/// Taking somebody off a request to acknowledge, with one of a few reasons.
///
/// The list is closed, so that nobody writes down anything about anybody's health.
package struct ExcusePage: Page {
  /// The names of the form's fields.
  package enum Names {
    /// The reason.
    package static let reason = "reason"
  }

  let frame: Frame
  let token: CSRFField
  let campaign: Link
  let address: Address
  let name: String
  let reasons: [Field.Choice]
  let reason: String?
  let errors: [FieldError]

  /// The form for a person and a campaign.
  package init(
    frame: Frame, token: CSRFField, campaign: Link, address: Address, name: String,
    reasons: [Field.Choice], reason: String? = nil, errors: [FieldError] = []
  ) {
    self.frame = frame
    self.token = token
    self.campaign = campaign
    self.address = address
    self.name = name
    self.reasons = reasons
    self.reason = reason
    self.errors = errors
  }

  package var html: HTML {
    Layout(
      frame, title: "Excuse \(name.isolated)", errors: errors, current: .desk,
      breadcrumbs: [.desk(frame), Breadcrumb(campaign.words, campaign.address)],
      main: """
        <h1>Excuse \(name: name)</h1>
        <p class="lead">They are no longer asked. The policy binds them all the same.</p>
        \(Form(
          to: address, token: token, button: Button("Excuse this person"), cancel: campaign.back,
          content: Field(
            Names.reason, label: "Why",
            error: errors.message(for: Names.reason), control: .radios(reasons, chosen: reason)
          ).html
        ).html)
        """
    ).html
  }

  package static let examples: KeyValuePairs = [
    "empty": page("ליאת כהן"),
    "error": page(
      "Joel Okoro",
      errors: [FieldError(field: Names.reason, message: "Choose why")]),
  ]

  private static func page(_ name: String, errors: [FieldError] = []) -> ExcusePage {
    ExcusePage(
      frame: .office, token: .example, campaign: Link("Version 2025-09", Paths.campaign("c1")),
      address: Paths.excuse("c1", "p2"), name: name,
      reasons: [
        Field.Choice("away for a long time", "Away for a long time"),
        Field.Choice("on leave", "On leave"), Field.Choice("has left", "Has left"),
        Field.Choice("other", "Another reason"),
      ], errors: errors)
  }
}
