/// What a person was shown and agrees to.
package struct ShownText: Hashable, Sendable {
  /// The digest of the text that was shown.
  package var digest: TextDigest
  /// The sentence that was shown beside the button, word for word.
  package var consent: String
  /// Whether the page with the questions was gone through.
  package var wentThroughQuestions: Bool

  /// Notes what was shown.
  package init(digest: TextDigest, consent: String, wentThroughQuestions: Bool = false) {
    self.digest = digest
    self.consent = consent
    self.wentThroughQuestions = wentThroughQuestions
  }
}
