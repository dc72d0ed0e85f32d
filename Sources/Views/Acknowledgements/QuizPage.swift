/// Three to five questions at the end of the policy.
///
/// Answers are explained and never kept; nobody is scored, ranked or held up.
package struct QuizPage: Page {
  /// One question.
  package struct Question: Sendable {
    let field: String
    let text: String
    let choices: [AnswerWord]
    let chosen: AnswerWord?
    let explanation: Explanation?

    /// A question with the name of its field and three answers, and once it was answered what is
    /// right and why.
    package init(
      field: String, text: String, choices: [AnswerWord], chosen: AnswerWord? = nil,
      explanation: Explanation? = nil
    ) {
      self.field = field
      self.text = text
      self.choices = choices
      self.chosen = chosen
      self.explanation = explanation
    }
  }

  /// What is right, and why.
  package struct Explanation: Sendable {
    let right: AnswerWord
    let sentence: String
    let quotes: [Quote]

    /// The right answer, a sentence that says why, and the paragraph as the school wrote it.
    package init(right: AnswerWord, sentence: String, mark: ParagraphMark, quote: Prose) {
      self.init(right: right, sentence: sentence, quotes: [Quote(mark, text: quote)])
    }

    /// The right answer, sentences that say why, and the paragraphs as the school wrote them.
    package init(right: AnswerWord, sentence: String, quotes: [Quote]) {
      self.right = right
      self.sentence = sentence
      self.quotes = quotes
    }
  }

  let frame: Frame
  let token: CSRFField
  let questions: [Question]
  let consent: Consent?
  let errors: [FieldError]
  let carried: [HiddenField]
  let address: Address
  let back: Link?

  /// The questions to be answered, or, with the sentence to acknowledge, as they are explained.
  ///
  /// `back` is a way back to the policy, where an address alone leads there.
  package init(
    frame: Frame, token: CSRFField, questions: [Question], consent: Consent? = nil,
    errors: [FieldError] = [], carried: [HiddenField] = [], to address: Address = Paths.quiz,
    back: Link? = Link("Back to the policy", Paths.acknowledge)
  ) {
    self.frame = frame
    self.token = token
    self.questions = questions
    self.consent = consent
    self.errors = errors
    self.carried = carried
    self.address = address
    self.back = back
  }

  /// How many questions, in words.
  static func words(_ count: Int) -> String { count == 1 ? "1 question" : "\(count) questions" }

  package var html: HTML {
    Layout(
      frame, title: consent == nil ? Self.words(questions.count) : "What is right, and why",
      errors: errors, current: .today,
      breadcrumbs: back.map { [Breadcrumb("The policy for you", $0.address)] } ?? [],
      main: """
        \(if: consent == nil, asking)\
        \(with: consent, { "\(explaining)\($0.html)" })
        """
    ).html
  }

  private var asking: HTML {
    """
    \(PageHeading(
      Self.words(questions.count),
      lead: "Answer as you think. Nobody sees your answers, and nothing is scored."
    ).html)\
    \(Form(
      to: address, token: token, carried: carried, button: Button("Show me what is right"),
      cancel: back, content: "\(each: questions, field)"
    ).html)
    """
  }

  private func field(_ question: Question) -> HTML {
    Field(
      question.field, label: question.text, error: errors.message(for: question.field),
      control: .radios(
        question.choices.map { Field.Choice($0.rawValue, $0.words) },
        chosen: question.chosen?.rawValue)
    ).html
  }

  private var explaining: HTML {
    """
    \(PageHeading(
      "What is right, and why", lead: "Read what surprises you. Then give your word below."
    ).html)\
    \(each: questions, explained)
    """
  }

  private func explained(_ question: Question) -> HTML {
    guard let explanation = question.explanation else { return .empty }
    let said =
      question.chosen == explanation.right
      ? "That is what you said." : "You said “\(question.chosen?.words ?? "nothing")”."
    return """
      <section class="explained">
      <h2 class="explained__question">\(question.text)</h2>
      <p>\(AnswerTag(explanation.right).html). \(said)</p>
      <p>\(explanation.sentence)</p>
      \(each: explanation.quotes, \.html)</section>

      """
  }
}
