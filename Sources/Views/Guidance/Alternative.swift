/// A nearby question with its answer: what would have to be different, or what else may be meant.
package struct Alternative: Sendable {
  /// What would be different, such as "If you wrote a letter instead".
  let change: String
  let word: AnswerWord
  /// The question as it would then be.
  let address: Address
  /// The paragraphs that say so, where they are shown.
  let marks: [ParagraphMark]

  /// A change, the answer it would lead to, and the question so changed.
  package init(
    _ change: String, _ word: AnswerWord, _ address: Address, marks: [ParagraphMark] = []
  ) {
    self.change = change
    self.word = word
    self.address = address
    self.marks = marks
  }

  fileprivate var html: HTML {
    """
    <li><a href="\(address)">\(change)</a> \
    \(AnswerTag(word).html)\(if: !marks.isEmpty, " \(marks.html)")</li>

    """
  }
}

extension [Alternative] {
  var html: HTML { list(under: "<h2>What would change the answer</h2>") }

  /// The list under a heading; nothing where there is none.
  func list(under heading: HTML) -> HTML {
    guard !isEmpty else { return .empty }
    return """
      \(heading)
      <ul class="alternatives">
      \(each: self, \.html)</ul>

      """
  }
}
