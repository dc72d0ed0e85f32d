/// Something that must be done besides, by whom it is received and by when.
package struct Duty: Sendable {
  /// The act as an instruction, such as "Tell Mrs Adeyemi, the head teacher".
  let act: String
  /// By when in words, such as "within 1 school day", or as vaguely as the policy says it.
  let deadline: String?
  /// Whether the policy's word for the time has no number that the school has agreed.
  let isVague: Bool
  /// What is kept about it.
  let record: String?
  let marks: [ParagraphMark]

  /// A duty as an instruction, with the paragraphs that lay it on.
  package init(
    _ act: String, deadline: String? = nil, isVague: Bool = false, record: String? = nil,
    marks: [ParagraphMark]
  ) {
    self.act = act
    self.deadline = deadline
    self.isVague = isVague
    self.record = record
    self.marks = marks
  }

  var html: HTML {
    """
    <li><strong class="duty__act">\(act)</strong> \(marks.html)\
    \(with: deadline, when)\
    \(with: record, { "<span class=\"duty__more\">\($0)</span>" })</li>

    """
  }

  private func when(_ deadline: String) -> HTML {
    """
    <span class="duty__more">When: \(deadline).\
    \(if: isVague, " The school has not said how long that is.")</span>
    """
  }
}

extension [Duty] {
  /// The list, which is the answer itself where the answer is to report.
  func html(word: AnswerWord) -> HTML {
    guard !isEmpty else { return .empty }
    let heading = word == .reportNow ? "What to do now" : "You must also"
    return "<h2>\(heading)</h2>\n<ul class=\"duties\">\n\(each: self, \.html)</ul>\n"
  }
}
