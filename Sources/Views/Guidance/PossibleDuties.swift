/// What may have to be done besides, and what that depends on.
///
/// A duty that hangs on something not told is said rather than left out: whoever was threatened must
/// hear that the messages are kept, before anybody has asked what they show.
package struct PossibleDuties: Sendable {
  let duties: [Duty]
  /// The questions that would settle it, each with the page where it is answered.
  let questions: [Question]

  /// Something that was not told.
  package struct Question: Sendable {
    let text: String
    let answer: Address

    /// A question in words, such as “What do the messages show?”, and where it is answered.
    package init(_ text: String, answer: Address) {
      self.text = text
      self.answer = answer
    }
  }

  /// Duties that may be owed; without questions it is not known what they depend on.
  package init(_ duties: [Duty], questions: [Question]) {
    self.duties = duties
    self.questions = questions
  }

  var html: HTML {
    """
    <h2>It may be that you must also</h2>
    <ul class="duties">
    \(each: duties, \.html)</ul>
    \(if: !questions.isEmpty, depends)
    """
  }

  private var depends: HTML {
    """
    <p>That depends on what we do not know: \
    \(each: questions, separator: " ", { "<a href=\"\($0.answer)\">\($0.text)</a>" })</p>

    """
  }
}
