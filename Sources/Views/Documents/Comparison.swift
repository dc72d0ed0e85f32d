/// What differs between two versions of a policy.
package struct Comparison: Sendable {
  /// A group of situations whose answer is another one now, merged into one sentence.
  package struct Change: Sendable {
    /// Whom it concerns, such as "Staff and governors".
    let who: String
    /// What they do and when, such as "accept a connection request from a former pupil".
    let situation: String
    /// The answers on either side; nothing where only a duty is another one.
    let before: AnswerWord?
    let after: AnswerWord?
    /// What else is different, such as a new person to tell.
    let detail: String?
    let marks: [ParagraphMark]

    /// A sentence for situations that differ together, with the answer on either side.
    package init(
      who: String, situation: String, before: AnswerWord?, after: AnswerWord?,
      detail: String? = nil, marks: [ParagraphMark]
    ) {
      self.who = who
      self.situation = situation
      self.before = before
      self.after = after
      self.detail = detail
      self.marks = marks
    }
  }

  /// A paragraph whose words are different, new or gone.
  package struct TextChange: Sendable {
    let mark: ParagraphMark
    let before: Prose?
    let after: Prose?
    /// Whether any answer changes with the words.
    let changesAnswers: Bool

    /// A paragraph of either version; without a text on one side it is new or taken out.
    package init(mark: ParagraphMark, before: Prose?, after: Prose?, changesAnswers: Bool) {
      self.mark = mark
      self.before = before
      self.after = after
      self.changesAnswers = changesAnswers
    }
  }

  /// The two versions by name, such as "version 2025-06" and "the version you pasted".
  let before: String
  let after: String
  /// Who has to read it again, as one sentence.
  let readers: String
  let changes: [Change]
  /// Gates, recipients, times and facts that are others, a sentence each.
  let rules: [String]
  let textChanges: [TextChange]

  /// What differs, from the older version to the newer one.
  package init(
    before: String, after: String, readers: String, changes: [Change], rules: [String] = [],
    textChanges: [TextChange]
  ) {
    self.before = before
    self.after = after
    self.readers = readers
    self.changes = changes
    self.rules = rules
    self.textChanges = textChanges
  }

  var html: HTML {
    """
    <p>From <strong>\(before)</strong> to <strong>\(after)</strong>.</p>
    <h2>Answers that change</h2>
    \(if: changes.isEmpty, same, else: answers)\
    \(if: !rules.isEmpty, others)\
    <h2>Words that change</h2>
    \(if: textChanges.isEmpty, "<p>No paragraph’s words are different.</p>\n")\
    \(each: textChanges, \.html)
    """
  }

  private var same: HTML {
    Notice(
      heading: "No answer changes",
      content: "<p>Every question has the same answer in both. Nobody has to read it again.</p>"
    ).html
  }

  private var others: HTML {
    """
    <h2>Rules that change</h2>
    <ul>
    \(each: rules, { "<li>\($0)</li>\n" })</ul>

    """
  }

  private var answers: HTML {
    """
    <p>\(readers)</p>
    <ol class="changes">
    \(each: changes, \.html)</ol>

    """
  }
}

extension Comparison.Change {
  fileprivate var html: HTML {
    """
    <li class="change">
    <p><strong>\(who):</strong> \(situation) \(marks.html)</p>
    \(sides)\(with: detail, { "<p class=\"change__detail\">\($0)</p>\n" })</li>

    """
  }
}

extension Comparison.Change {
  private var sides: HTML {
    guard let before, let after else { return .empty }
    return """
      <p class="change__answers"><span>Before: \(AnswerTag(before).html)</span> \
      <span>After: \(AnswerTag(after).html)</span></p>

      """
  }
}

extension Comparison.TextChange {
  fileprivate var html: HTML {
    """
    <div class="rewording">
    <h3>\(mark.html) \(changesAnswers ? "Words and answers" : "Words only")</h3>
    <div class="rewording__sides">
    <div><h4>Before</h4>\(sides.before)</div>
    <div><h4>After</h4>\(sides.after)</div>
    </div>
    </div>

    """
  }

  private var sides: (before: HTML, after: HTML) {
    guard let before, let after else {
      return (text(before?.html, or: "Not there."), text(after?.html, or: "Taken out."))
    }
    let difference = WordDifference(before: before, after: after)
    return (text(difference.before, or: ""), text(difference.after, or: ""))
  }

  private func text(_ html: HTML?, or absence: String) -> HTML {
    html.map { "<div class=\"rewording__text\">\($0)</div>" } ?? "<p>\(absence)</p>"
  }
}
