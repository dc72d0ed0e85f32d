/// What the policy says to the question: one word, one sentence, and the terms of a "Yes, if".
package struct Ruling: Sendable {
  let word: AnswerWord
  /// What stands in place of the word, such as “Not required” where it was asked if it has to be.
  let lead: String
  let sentence: String
  /// What must hold first, or how it must be done.
  let conditions: [Condition]
  /// The answers that are still possible, when the facts known so far do not settle it.
  let possible: [AnswerWord]

  /// An answer; with more than one answer still possible, `word` is how to act until one knows.
  package init(
    _ word: AnswerWord, lead: String? = nil, sentence: String, conditions: [Condition] = [],
    possible: [AnswerWord] = []
  ) {
    self.word = word
    self.lead = lead ?? word.words
    self.sentence = sentence
    self.conditions = conditions
    self.possible = possible
  }

  /// One term of an answer, and whether the situation already meets it.
  package struct Condition: Sendable {
    let text: String
    let marks: [ParagraphMark]
    let isMet: Bool

    /// A term in one sentence, with the paragraphs that set it.
    package init(_ text: String, marks: [ParagraphMark], isMet: Bool = false) {
      self.text = text
      self.marks = marks
      self.isMet = isMet
    }
  }

  /// Whether only one answer is possible any more.
  var isSettled: Bool { possible.count < 2 }

  var html: HTML {
    """
    \(AnswerBanner(word, lead: lead, sentence: sentence, isProvisional: !isSettled).html)\
    \(if: !isSettled, possibilities)\(if: !conditions.isEmpty, terms)
    """
  }

  private var possibilities: HTML {
    """
    <p class="possible">It may still turn out as \
    \(each: possible, separator: " ", { AnswerTag($0).html })</p>

    """
  }

  private var terms: HTML {
    """
    <ul class="terms">
    \(each: conditions, { condition in
      """
      <li>\(condition.text) \(condition.marks.html)\
      \(if: condition.isMet, " \(Tag("Already so", tone: .good).html)")</li>

      """
    })</ul>

    """
  }
}
