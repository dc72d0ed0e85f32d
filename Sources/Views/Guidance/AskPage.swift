/// "May I …?": one box for a question in plain words, and below it everything one can ask about.
package struct AskPage: Page {
  /// A question to tap, asked in the words of the school.
  package struct Link: Sendable {
    let words: String
    let address: Address

    /// A link in the words that a person would use.
    package init(_ words: String, _ address: Address) {
      self.words = words
      self.address = address
    }
  }

  /// Acts that belong together, under a heading.
  package struct Group: Sendable {
    let heading: String
    let acts: [Link]

    /// Acts in the words that complete "May I …?".
    package init(_ heading: String, acts: [Link]) {
      self.heading = heading
      self.acts = acts
    }
  }

  let frame: Frame
  /// What was typed, so that it is never lost.
  let typed: String
  let errors: [FieldError]
  let examples: [Link]
  let groups: [Group]
  let marks: [ParagraphMark]

  /// The page as first opened, or as it comes back with what was typed and what was wrong.
  package init(
    frame: Frame, typed: String = "", errors: [FieldError] = [], examples: [Link],
    groups: [Group], marks: [ParagraphMark] = []
  ) {
    self.frame = frame
    self.typed = typed
    self.errors = errors
    self.examples = examples
    self.groups = groups
    self.marks = marks
  }

  package var html: HTML {
    Layout(
      frame, title: errors.isEmpty ? "May I …?" : "Error: May I …?", current: .mayI,
      main: """
        \(ErrorSummary(errors).html)\
        \(if: frame.policy == nil, PageHeading("May I …?").html, else: form)\
        \(if: !marks.isEmpty, "<p class=\"carries-out\">Carries out \(marks.html)</p>\n")\
        \(if: !examples.isEmpty, suggestions)\(acts)
        """
    ).html
  }

  private var form: HTML {
    let question = Field(
      Paths.sayKey, label: "May I …?",
      hint: "Ask in your own words. Leave out pupils’ names.",
      error: errors.message(for: Paths.sayKey), control: .text(value: typed), isHeading: true)
    return """
      <form class="ask" action="\(Paths.answer())" method="get">
      \(question.html)\(Button("Find the answer").html)
      </form>

      """
  }

  private var suggestions: HTML {
    """
    <h2>For example</h2>
    <ul class="questions">
    \(each: examples, { "<li><a href=\"\($0.address)\">\($0.words)</a></li>\n" })</ul>

    """
  }

  private var acts: HTML {
    guard !groups.isEmpty else {
      return Notice(
        heading: "The policy names nothing to do yet",
        content: """
          <p>When its paragraphs say what may and may not be done, you can pick it here.
          <a href="\(Paths.policy)">Read the policy</a> meanwhile, or ask the school office.</p>
          """
      ).html
    }
    let isLong = groups.reduce(0) { $0 + $1.acts.count } > Self.mostOpenActs
    return """
      <h2>Or pick what you want to do</h2>
      \(each: groups, { isLong ? $0.folded : $0.open })
      """
  }

  /// More acts than these are folded under their headings, so that the page stays a page.
  private static let mostOpenActs = 30
}

extension AskPage.Group {
  fileprivate var open: HTML { "<h3>\(heading)</h3>\n\(list)" }

  fileprivate var folded: HTML {
    Disclosure("\(heading) (\(acts.count))", content: list).html
  }

  private var list: HTML {
    """
    <ul class="acts">
    \(each: acts, { "<li><a href=\"\($0.address)\">\($0.words.capitalisedFirst)</a></li>\n" })</ul>

    """
  }
}
