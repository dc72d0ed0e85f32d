/// Paragraphs that say different things about the same case, which is shown and never smoothed over.
package struct Disagreement: Sendable {
  /// What each says, such as "Paragraph 28 says no. Paragraph 39 says yes."
  let sentence: String
  let marks: [ParagraphMark]
  /// Whom to ask, as a sentence.
  let whomToAsk: String

  /// What the paragraphs say, and who can tell which is meant.
  package init(_ sentence: String, marks: [ParagraphMark], whomToAsk: String) {
    self.sentence = sentence
    self.marks = marks
    self.whomToAsk = whomToAsk
  }

  var html: HTML {
    Notice(
      .attention, heading: "The paragraphs disagree",
      content: """
        <p>\(sentence) \(marks.html)</p>
        <p>The stricter one is the answer until the school settles it. \(whomToAsk)</p>
        """
    ).html
  }
}
