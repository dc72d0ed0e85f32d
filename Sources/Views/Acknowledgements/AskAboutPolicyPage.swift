/// A question about the policy, or the word that one does not agree, before acknowledging it.
package struct AskAboutPolicyPage: Page {
  /// The names of the form's fields.
  package enum Names {
    /// Whether it is a question or disagreement.
    package static let kind = "kind"
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
  let errors: [FieldError]
  let sentAt: Moment?

  /// The form, or once it was sent what happens now; `answeredBy` is who answers it.
  ///
  /// What is asked is not written down: it may say something about a person, and is for two people to talk about.
  package init(
    frame: Frame, token: CSRFField, answeredBy: String, chosen: String? = nil,
    errors: [FieldError] = [], sentAt: Moment? = nil
  ) {
    self.frame = frame
    self.token = token
    self.answeredBy = answeredBy
    self.chosen = chosen
    self.errors = errors
    self.sentAt = sentAt
  }

  package var html: HTML {
    Layout(
      frame, title: sentAt == nil ? "Ask about the policy" : "Your question is noted",
      errors: errors, current: .today,
      breadcrumbs: [Breadcrumb("The policy for you", Paths.acknowledge)],
      main: sentAt == nil ? form : sent
    ).html
  }

  private var form: HTML {
    """
    \(PageHeading("Ask about the policy", lead: lead).html)\
    \(Form(
      to: Paths.askAboutPolicy, token: token, button: Button("Note that I want to talk about it"),
      cancel: Link("Back to the policy", Paths.acknowledge), content: kind
    ).html)
    """
  }

  private var lead: HTML {
    """
    The head and the school office see that you have a question, and nothing of what it is about:
    speak to \(name: answeredBy) or to the office. Nobody reminds you to acknowledge the policy before
    you have an answer.
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

  private var sent: HTML {
    """
    <h1>Your question is noted</h1>
    <p class="lead">You said so\(with: sentAt, { " on \($0.html)" }).</p>
    <p>Now speak to \(name: answeredBy) or to the school office. Until you have an answer nobody reminds
    you. You can acknowledge the policy at any time.</p>
    \(Link("Back to the policy", Paths.acknowledge).button(.outlined))
    """
  }

  package static let examples: KeyValuePairs = [
    "empty": AskAboutPolicyPage(frame: .teacher, token: .example, answeredBy: "Grace Adeyemi"),
    "errors": AskAboutPolicyPage(
      frame: .teacher, token: .example, answeredBy: "Grace Adeyemi",
      errors: [FieldError(field: Names.kind, message: "Choose which of the two it is")]),
    "sent": AskAboutPolicyPage(
      frame: .teacher, token: .example, answeredBy: "محمد الأحمد",
      sentAt: Moment(.june(9), "12:40")),
  ]
}
