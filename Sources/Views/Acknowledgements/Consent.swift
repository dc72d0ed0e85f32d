/// The exact sentence that somebody acknowledges, and the button that does it.
package struct Consent: Sendable {
  let token: CSRFField
  let sentence: String
  let carried: [HiddenField]
  let address: Address
  let mayAsk: Bool

  /// The sentence word for word as it is kept, with the digest and version carried along.
  ///
  /// - Parameter mayAsk: Whether there is a page for questions; on a shared computer there is none, since a question
  ///   is nobody's business who comes next.
  package init(
    token: CSRFField, sentence: String, carried: [HiddenField],
    to address: Address = Paths.acknowledge, mayAsk: Bool = true
  ) {
    self.token = token
    self.sentence = sentence
    self.carried = carried
    self.address = address
    self.mayAsk = mayAsk
  }

  var html: HTML {
    """
    <h2>Your word</h2>
    <blockquote class="statement">\(sentence)</blockquote>
    \(Form(
      to: address, token: token, carried: carried, button: Button("I acknowledge it"),
      cancel: mayAsk ? Link("I have a question, or I do not agree", Paths.askAboutPolicy) : nil
    ).html)\
    \(if: !mayAsk, """
      <p>Have you a question, or do you not agree? Speak to the head or the school office first, and
      leave this page.</p>

      """)\
    <p>The school keeps which text you acknowledged, when and how. Nothing else about your visit is
    kept.</p>

    """
  }
}
