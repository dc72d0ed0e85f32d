/// A nearby question with a milder answer: what would have to be different.
package struct Alternative: Sendable {
  /// What would be different, such as "If you wrote a letter instead".
  let change: String
  let word: AnswerWord
  /// The question as it would then be.
  let address: Address

  /// A change, the answer it would lead to, and the question so changed.
  package init(_ change: String, _ word: AnswerWord, _ address: Address) {
    self.change = change
    self.word = word
    self.address = address
  }
}

extension [Alternative] {
  var html: HTML {
    guard !isEmpty else { return .empty }
    return """
      <h2>What would change the answer</h2>
      <ul class="alternatives">
      \(each: self, { alternative in
        """
        <li><a href="\(alternative.address)">\(alternative.change)</a> \
        \(AnswerTag(alternative.word).html)</li>

        """
      })</ul>

      """
  }
}
