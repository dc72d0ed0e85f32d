/// One duty: what has to be done and why, whether it was, and what to do if it cannot be.
package struct DutyPage: Page {
  /// The names of the forms' fields; each form has its own, as they stand on one page.
  package enum Names {
    /// The day on which it was done.
    package static let doneOn = "done-on"
    /// What there is to show for it.
    package static let proof = "proof"
    /// Why it was not done.
    package static let notDone = "not-done"
    /// To whom it is handed.
    package static let successor = "successor"
    /// Why it falls away.
    package static let waived = "waived"
  }

  /// What the reader may do with it; each form is there only if it is.
  package struct Ways: Sendable {
    let token: CSRFField
    let mayAttest: Bool
    let successors: [Field.Choice]
    let mayWaive: Bool

    /// The token of all forms, whether the reader may say that it was done or not, to whom they
    /// may hand it, and whether they may let it fall away.
    package init(
      token: CSRFField, mayAttest: Bool, successors: [Field.Choice] = [], mayWaive: Bool = false
    ) {
      self.token = token
      self.mayAttest = mayAttest
      self.successors = successors
      self.mayWaive = mayWaive
    }
  }

  /// What was typed and chosen in the form that comes back.
  package struct Typed: Sendable {
    /// The day as it was typed.
    package let doneOn: String
    /// What there is to show for it.
    package let proof: String
    /// Why it was not done.
    package let notDone: String
    /// To whom it is handed.
    package let successor: String?
    /// Why it need not be done.
    package let waived: String

    /// What was typed so far, days as they were typed.
    package init(
      doneOn: String = "", proof: String = "", notDone: String = "", successor: String? = nil,
      waived: String = ""
    ) {
      self.doneOn = doneOn
      self.proof = proof
      self.notDone = notDone
      self.successor = successor
      self.waived = waived
    }
  }

  let frame: Frame
  let id: String
  let title: String
  let due: Agenda.Due?
  let facts: [SummaryRow]
  let why: Quote?
  let proofHint: String?
  let advice: Advice?
  let ways: Ways?
  let typed: Typed
  let errors: [FieldError]
  let history: [History.Event]

  /// A duty with the paragraph that asks for it, where the policy in force has one, and when it is due or was done,
  /// unless it fell away.
  ///
  /// `proofHint` says what there may be to show for it, where there is anything; `advice` is
  /// guidance that is not the policy's; `ways` is nothing once it is settled, or for a reader who
  /// may only look.
  package init(
    frame: Frame, id: String, title: String, due: Agenda.Due?, facts: [SummaryRow], why: Quote?,
    proofHint: String? = nil, advice: Advice? = nil, ways: Ways? = nil, typed: Typed = Typed(),
    errors: [FieldError] = [], history: [History.Event] = []
  ) {
    self.frame = frame
    self.id = id
    self.title = title
    self.due = due
    self.facts = facts
    self.why = why
    self.proofHint = proofHint
    self.advice = advice
    self.ways = ways
    self.typed = typed
    self.errors = errors
    self.history = history
  }

  package var html: HTML {
    Layout(
      frame, title: title, errors: errors, current: .desk,
      breadcrumbs: [.desk(frame), .duties],
      main: """
        \(PageHeading(title, marks: why.map { [$0.mark] } ?? []).html)\
        \(with: due, { "<p class=\"status\">\($0.html)</p>\n" })\
        \(SummaryList(facts).html)\
        \(with: advice, \.html)\
        \(with: ways, forms)\
        \(with: why, { "<h2>Why</h2>\n\($0.html)" })\
        \(if: !history.isEmpty, "<h2>What happened so far</h2>\n\(History(history).html)")
        """
    ).html
  }
}
