/// The exact sentence that somebody acknowledges, and the button that does it.
package struct Consent: Sendable {
  let token: CSRFField
  let sentence: String
  let carried: [HiddenField]

  /// The sentence word for word as it is kept, with the digest and version carried along.
  package init(token: CSRFField, sentence: String, carried: [HiddenField]) {
    self.token = token
    self.sentence = sentence
    self.carried = carried
  }

  var html: HTML {
    """
    <h2>Your word</h2>
    <blockquote class="statement">\(sentence)</blockquote>
    \(Form(
      to: Paths.acknowledge, token: token, carried: carried, button: Button("I acknowledge it"),
      cancel: Link("I have a question, or I do not agree", Paths.askAboutPolicy)
    ).html)\
    <p>The school keeps which text you acknowledged, when and how. Nothing else about your visit is
    kept.</p>

    """
  }
}
