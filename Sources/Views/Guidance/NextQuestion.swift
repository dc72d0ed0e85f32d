/// The next thing worth knowing, asked alone, with leave not to know it.
package struct NextQuestion: Sendable {
  /// The fact's name in the policy, which the form sends.
  let fact: String
  let question: String
  let hint: String?
  let choices: [Field.Choice]
  let number: Int
  let atMost: Int
  /// What depends on it, in sentences, for those who want to know why they are asked.
  let why: [String]
  /// What is known so far, carried along.
  let carried: [HiddenField]

  /// A question about one fact; "I don't know" is added to its choices.
  package init(
    fact: String, question: String, hint: String? = nil, choices: [Field.Choice], number: Int,
    atMost: Int, why: [String], carried: [HiddenField]
  ) {
    self.fact = fact
    self.question = question
    self.hint = hint
    self.choices = choices
    self.number = number
    self.atMost = atMost
    self.why = why
    self.carried = carried
  }

  var html: HTML {
    let unknown = Field.Choice(Paths.unknownValue, "I don’t know")
    return """
      <form class="interview" action="\(Paths.answer())" method="get">
      <h2 class="interview__progress">Question \(number) of at most \(atMost)</h2>
      \(each: carried, \.html)\
      \(Field(fact, label: question, hint: hint, control: .radios(choices + [unknown], chosen: nil)).html)\
      \(if: !why.isEmpty, reason)\
      \(Button("Answer and see").html)
      </form>

      """
  }

  private var reason: HTML {
    Disclosure("Why do we ask?", content: "\(each: why, { "<p>\($0)</p>\n" })").html
  }
}
