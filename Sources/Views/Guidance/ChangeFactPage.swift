/// One fact of a question, to be changed without losing the others.
package struct ChangeFactPage: Page {
  let frame: Frame
  /// The fact's name in the policy, which the form sends.
  let fact: String
  let question: String
  let hint: String?
  let choices: [Field.Choice]
  /// The value it has now; `Paths.unknownValue` when it is not known.
  let chosen: String?
  let errors: [FieldError]
  /// The other facts and what was typed, carried along.
  let carried: [HiddenField]
  /// Back to the answer as it was.
  let back: Address

  /// A page about one fact; "I don't know" is added to its choices.
  package init(
    frame: Frame, fact: String, question: String, hint: String? = nil, choices: [Field.Choice],
    chosen: String?, errors: [FieldError] = [], carried: [HiddenField], back: Address
  ) {
    self.frame = frame
    self.fact = fact
    self.question = question
    self.hint = hint
    self.choices = choices
    self.chosen = chosen
    self.errors = errors
    self.carried = carried
    self.back = back
  }

  package var html: HTML {
    Layout(
      frame, title: errors.isEmpty ? question : "Error: \(question)", current: .mayI,
      breadcrumbs: [Breadcrumb("May I?", Paths.mayI), Breadcrumb("Your question", back)],
      main: """
        \(ErrorSummary(errors).html)\
        <form class="interview" action="\(Paths.answer())" method="get">
        \(each: carried, \.html)\(field)\
        <p class="actions">\(Button("Change it").html) <a href="\(back)">Leave it as it was</a></p>
        </form>
        """
    ).html
  }

  private var field: HTML {
    let unknown = Field.Choice(Paths.unknownValue, "I don’t know")
    return Field(
      fact, label: question, hint: hint, error: errors.message(for: fact),
      control: .radios(choices + [unknown], chosen: chosen), isHeading: true
    ).html
  }
}
