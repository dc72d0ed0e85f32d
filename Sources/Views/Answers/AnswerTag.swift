/// An answer within a line or a table cell: small shape, word and colour.
package struct AnswerTag: Illustrated {
  let word: AnswerWord

  /// A tag for one of the seven answers.
  package init(_ word: AnswerWord) {
    self.word = word
  }

  package var html: HTML {
    """
    <span class="answer-tag answer-tag--\(word.name)">\(AnswerShape(word: word).html)&nbsp;\
    \(word.words)</span>
    """
  }

  package static let examples: KeyValuePairs = [
    "no": AnswerTag(.no), "advised against": AnswerTag(.advisedAgainst),
    "yes": AnswerTag(.yes), "yes, if": AnswerTag(.yesWithConditions),
    "ask first": AnswerTag(.askFirst), "report now": AnswerTag(.reportNow),
    "silent": AnswerTag(.policySilent),
  ]
}
