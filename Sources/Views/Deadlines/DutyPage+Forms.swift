extension DutyPage {
  /// The forms, of which the first is the page's own and the others are folded until needed.
  func forms(_ ways: Ways) -> HTML {
    """
    \(if: ways.mayAttest, done(ways.token))\
    \(if: ways.mayAttest, notDone(ways.token))\
    \(if: !ways.successors.isEmpty, handOver(ways))\
    \(if: ways.mayWaive, waive(ways.token))
    """
  }

  private func done(_ token: CSRFField) -> HTML {
    let day = Field(
      Names.doneOn, label: "Done on", error: errors.message(for: Names.doneOn),
      control: .day(value: typed.doneOn))
    let proof = proofHint.map { hint in
      Field(
        Names.proof, label: "What there is to show for it", hint: hint,
        error: errors.message(for: Names.proof), control: .note(value: typed.proof)
      ).html
    }
    return """
      <h2>Is it done?</h2>
      \(Form(
        to: Paths.attest(id), token: token, button: Button("Yes, it is done"),
        content: "\(day.html)\(proof)"
      ).html)
      """
  }

  private func notDone(_ token: CSRFField) -> HTML {
    fold(
      "It was not done", Paths.notDone(id), token, button: "Say why it was not done",
      fields: [
        Field(
          Names.notDone, label: "Why was it not done?",
          hint: "An honest “not done, because” is worth more than a tick. It stays in the record.",
          error: errors.message(for: Names.notDone), control: .note(value: typed.notDone))
      ])
  }

  private func handOver(_ ways: Ways) -> HTML {
    fold(
      "Hand it to somebody else", Paths.handOver(id), ways.token, button: "Hand it over",
      fields: [
        Field(
          Names.successor, label: "To whom?", error: errors.message(for: Names.successor),
          control: .select(
            [Field.Choice("", "Choose")] + ways.successors, chosen: typed.successor))
      ])
  }

  private func waive(_ token: CSRFField) -> HTML {
    fold(
      "Let it fall away this time", Paths.waive(id), token, button: "Let it fall away",
      fields: [
        Field(
          Names.waived, label: "Why need it not be done?",
          hint: "Your reason and your name stay in the record.",
          error: errors.message(for: Names.waived), control: .note(value: typed.waived))
      ])
  }

  private func fold(
    _ summary: String, _ address: Address, _ token: CSRFField, button: String, fields: [Field]
  ) -> HTML {
    let isWrong = fields.contains { $0.error != nil }
    return Disclosure(
      summary, isOpen: isWrong,
      content: Form(
        to: address, token: token, button: Button(button, style: .outlined),
        content: "\(fields.map(\.html))"
      ).html
    ).html
  }
}
