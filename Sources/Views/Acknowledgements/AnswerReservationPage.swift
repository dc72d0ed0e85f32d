/// Noting that somebody's question about the policy was answered, or their disagreement talked about.
package struct AnswerReservationPage: Page {
  let frame: Frame
  let token: CSRFField
  let campaign: Link
  let address: Address
  let name: String
  let disagrees: Bool
  let errors: [FieldError]

  /// The form for a person and a campaign.
  package init(
    frame: Frame, token: CSRFField, campaign: Link, address: Address, name: String,
    disagrees: Bool, errors: [FieldError] = []
  ) {
    self.frame = frame
    self.token = token
    self.campaign = campaign
    self.address = address
    self.name = name
    self.disagrees = disagrees
    self.errors = errors
  }

  package var html: HTML {
    Layout(
      frame, title: "\(name.isolated) \(what)", errors: errors, current: .desk,
      breadcrumbs: [.desk(frame), Breadcrumb(campaign.words, campaign.address)],
      main: """
        <h1>\(name: name) \(what)</h1>
        <p class="lead">Speak to them first. What is said stays between you: nothing of it is kept.</p>
        \(Form(
          to: address, token: token, button: Button("They have an answer"), cancel: campaign.back
        ).html)\
        <p>They are asked to acknowledge the policy again then, and may still say no.</p>

        """
    ).html
  }

  private var what: String { disagrees ? "does not agree with something" : "has a question" }

  package static let examples: KeyValuePairs = [
    "question": page("ליאת כהן", disagrees: false),
    "disagreement": page("Joel Okoro", disagrees: true),
  ]

  private static func page(_ name: String, disagrees: Bool) -> AnswerReservationPage {
    AnswerReservationPage(
      frame: .office, token: .example, campaign: Link("Version 2025-09", Paths.campaign("c1")),
      address: Paths.answerReservation("c1", "p2"), name: name, disagrees: disagrees)
  }
}
