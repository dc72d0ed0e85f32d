/// Adding a passkey for the computer at which somebody sits.
package struct AddPasskeyPage: Page {
  /// The names of the form's fields, beside those of the answer.
  package enum Names {
    /// What its owner calls it.
    package static let name = "name"
  }

  let frame: Frame
  let token: CSRFField
  let question: PasskeyQuestion?
  let name: String
  let back: Link
  let errors: [FieldError]
  let carried: [HiddenField]

  /// The page with its question, or without one where browsers have no passkeys at this site's address.
  ///
  /// - Parameters:
  ///   - name: What stands in the field: a proposal, or what was typed.
  ///   - back: Where one goes without a passkey.
  package init(
    frame: Frame, token: CSRFField, question: PasskeyQuestion?, name: String, back: Link,
    errors: [FieldError] = [], carried: [HiddenField] = []
  ) {
    self.frame = frame
    self.token = token
    self.question = question
    self.name = name
    self.back = back
    self.errors = errors
    self.carried = carried
  }

  /// Only where there is something to ask.
  package var hasScript: Bool { question != nil }

  package var html: HTML {
    Layout(
      frame, title: "Add a passkey", errors: errors, current: frame.reader == nil ? nil : .desk,
      hasScript: hasScript,
      main: """
        \(PageHeading("Add a passkey for this computer", lead: lead).html)\
        \(Notice(.attention, heading: "Only where you have a login of your own", content: own).html)\
        \(with: question, { $0.around(form($0), instead: [back]) })\
        \(if: question == nil, "\(PasskeysPage.impossible)\([back].html)")
        """
    ).html
  }

  private var lead: HTML {
    """
    The computer asks for its PIN, your finger or your face, and keeps a key. We get the half of it
    that opens nothing.
    """
  }

  private var own: HTML {
    """
    <p>Whoever knows the computer’s PIN gets in as you. On a computer that several people use under
    one login, stay with the password and a code.</p>
    """
  }

  private func form(_ question: PasskeyQuestion) -> Form {
    Form(
      to: Paths.addPasskey, token: token, carried: question.fields + carried,
      button: Button("Add the passkey"), cancel: back,
      content: Field(
        Names.name, label: "What you call this computer",
        hint: "So that you know it again in the list, such as “Computer in the staff room”.",
        error: errors.message(for: Names.name), control: .text(value: name), autocomplete: "off"
      ).html)
  }

  private static let making = PasskeyQuestion.Task.make(
    PasskeyQuestion.Making(
      site: "Larkfield Primary School", person: "AAAAAAAAAAIAAAAAAAAAAw",
      account: "priya.nair@larkfield.example", name: "Priya Nair \"><b>", kinds: [-8, -7]))

  package static let examples: KeyValuePairs = [
    "own": AddPasskeyPage(
      frame: .teacher, token: .example, question: .example(making), name: "Firefox on Windows",
      back: Link("Back to your passkeys", Paths.passkeys)),
    "setting up": AddPasskeyPage(
      frame: .larkfield, token: .example, question: .example(making), name: "Edge on Windows",
      back: Link("Use an authenticator instead", Paths.secondFactorSetUp)),
    "not taken": AddPasskeyPage(
      frame: .teacher, token: .example, question: .example(making), name: "Staff room",
      back: Link("Back to your passkeys", Paths.passkeys),
      errors: [FieldError(field: "main", message: "That passkey did not work here. Try again.")]),
    "impossible": AddPasskeyPage(
      frame: .teacher, token: .example, question: nil, name: "",
      back: Link("Back to your passkeys", Paths.passkeys)),
  ]
}
