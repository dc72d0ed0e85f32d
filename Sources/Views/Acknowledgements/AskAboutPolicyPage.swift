/// A question about the policy, or the word that one does not agree, before acknowledging it.
package struct AskAboutPolicyPage: Page {
  /// The names of the form's fields.
  package enum Names {
    /// Whether it is a question or disagreement.
    package static let kind = "kind"
    /// What is asked or said.
    package static let note = "note"
  }

  /// The values of the choice.
  package enum Kind {
    /// Something is not clear.
    package static let question = "question"
    /// The person does not agree.
    package static let disagree = "disagree"
  }

  let frame: Frame
  let token: CSRFField
  let answeredBy: String
  let chosen: String?
  let note: String
  let errors: [FieldError]
  let sentAt: Moment?

  /// The form, or once it was sent what happens now; `answeredBy` is who reads and answers it.
  package init(
    frame: Frame, token: CSRFField, answeredBy: String, chosen: String? = nil, note: String = "",
    errors: [FieldError] = [], sentAt: Moment? = nil
  ) {
    self.frame = frame
    self.token = token
    self.answeredBy = answeredBy
    self.chosen = chosen
    self.note = note
    self.errors = errors
    self.sentAt = sentAt
  }

  package var html: HTML {
    Layout(
      frame, title: sentAt == nil ? "Ask about the policy" : "Your question is on its way",
      errors: errors, current: .today,
      breadcrumbs: [Breadcrumb("The policy for you", Paths.acknowledge)],
      main: sentAt == nil ? form : sent
    ).html
  }

  private var form: HTML {
    """
    \(PageHeading("Ask about the policy", lead: lead).html)\
    \(Form(
      to: Paths.askAboutPolicy, token: token, button: Button("Send it to \(answeredBy.isolated)"),
      cancel: Link("Back to the policy", Paths.acknowledge), content: "\(kind)\(text)"
    ).html)
    """
  }

  private var lead: HTML {
    """
    \(name: answeredBy) reads it and answers you, and nobody else sees it. You are not reminded to
    acknowledge the policy before you have an answer.
    """
  }

  private var kind: HTML {
    Field(
      Names.kind, label: "Which is it?", error: errors.message(for: Names.kind),
      control: .radios(
        [
          Field.Choice(Kind.question, "I have a question"),
          Field.Choice(
            Kind.disagree, "I do not agree with something",
            hint: "The policy binds you all the same. You may say so, alone or with your union."),
        ], chosen: chosen)
    ).html
  }

  private var text: HTML {
    Field(
      Names.note, label: "What do you want to say?", hint: "Leave out pupils’ names.",
      error: errors.message(for: Names.note), control: .note(value: note)
    ).html
  }

  private var sent: HTML {
    """
    <h1>Your question is on its way</h1>
    <p class="lead">You sent it to \(name: answeredBy)\(with: sentAt, { " on \($0.html)" }).</p>
    <p>The answer will stand under “Today”. Until then nobody reminds you.</p>
    \(Link("Go to today", Paths.today).button(.outlined))
    """
  }

  package static let examples: KeyValuePairs = [
    "empty": AskAboutPolicyPage(frame: .teacher, token: .example, answeredBy: "Grace Adeyemi"),
    "errors": AskAboutPolicyPage(
      frame: .teacher, token: .example, answeredBy: "Grace Adeyemi", chosen: Kind.disagree,
      errors: [FieldError(field: Names.note, message: "Say in a sentence what it is about")]),
    "sent": AskAboutPolicyPage(
      frame: .teacher, token: .example, answeredBy: "محمد الأحمد",
      sentAt: Moment(.june(9), "12:40")),
  ]
}
