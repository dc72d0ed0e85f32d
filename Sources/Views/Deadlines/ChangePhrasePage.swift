/// Changes what the school takes a word of its policy to mean that says when without a number.
package struct ChangePhrasePage: Page {
  /// The names of the form's fields.
  package enum Names {
    /// The word, in the address.
    package static let phrase = "phrase"
    /// What it comes to.
    package static let meaning = "meaning"
    /// Why.
    package static let reason = "reason"
  }

  let frame: Frame
  let token: CSRFField
  let name: String
  let words: String
  let choices: [Field.Choice]
  let chosen: String
  let reason: String
  let errors: [FieldError]

  /// The form for a word by its short name, with what it may mean, and what was typed or is kept.
  package init(
    frame: Frame, token: CSRFField, name: String, words: String, choices: [Field.Choice],
    chosen: String, reason: String = "", errors: [FieldError] = []
  ) {
    self.frame = frame
    self.token = token
    self.name = name
    self.words = words
    self.choices = choices
    self.chosen = chosen
    self.reason = reason
    self.errors = errors
  }

  package var html: HTML {
    let title = "What “\(words)” means"
    return Layout(
      frame, title: title, errors: errors, current: .desk,
      breadcrumbs: [.desk(frame), .schoolDuties],
      main: """
        \(PageHeading(title, lead: lead).html)\
        \(Form(
          to: Paths.changePhrase(name), token: token, button: Button("Keep this"),
          cancel: Link("Back, and change nothing", Paths.phrases), content: "\(fields.map(\.html))"
        ).html)
        """
    ).html
  }

  private var lead: HTML {
    """
    Duties that follow this word move to their new days; what is late already stays late. The
    record keeps who changed it, and everybody who looks after duties sees the reason.
    """
  }

  private var fields: [Field] {
    [
      Field(
        Names.meaning, label: "It means", error: errors.message(for: Names.meaning),
        control: .radios(choices, chosen: chosen)),
      Field(
        Names.reason, label: "Why", hint: "Such as who agreed to it, and when.",
        error: errors.message(for: Names.reason), control: .text(value: reason)),
    ]
  }

  package static let examples: KeyValuePairs = [
    "first": ChangePhrasePage(
      frame: .head, token: .example, name: "promptly", words: "promptly", choices: some,
      chosen: "within same school day"),
    "errors": ChangePhrasePage(
      frame: .head, token: .example, name: "promptly", words: "promptly", choices: some,
      chosen: "within 1 school day", reason: "ok",
      errors: [
        FieldError(
          field: Names.reason,
          message: "Give the reason in a few words, such as who agreed to it")
      ]),
  ]

  private static let some = [
    Field.Choice("within now", "At once, at any hour"),
    Field.Choice("within same school day", "By the end of the school day"),
    Field.Choice("within 1 school day", "By the end of the next school day"),
  ]
}
