/// The policy as one person is asked to acknowledge it: first what changed for them, then what
/// binds them, to be read in four minutes, with the whole text a link away.
package struct AcknowledgePage: Page {
  /// How strongly a rule binds, the gravest first.
  package enum Strength: Sendable, CaseIterable {
    case atOnce, mustNot, must, advisedAgainst, advised, may
  }

  /// A rule that binds the reader, in a sentence.
  package struct Rule: Sendable {
    let strength: Strength
    let sentence: String
    let marks: [ParagraphMark]

    /// How strongly it binds, the rule as a sentence, and its paragraphs.
    package init(_ strength: Strength, _ sentence: String, marks: [ParagraphMark]) {
      self.strength = strength
      self.sentence = sentence
      self.marks = marks
    }
  }

  /// Something that is different from the version that the reader acknowledged before.
  package struct Change: Sendable {
    let sentence: String
    let before: String?
    let marks: [ParagraphMark]

    /// What holds now as a sentence, what held before if anything did, and the paragraphs.
    package init(_ sentence: String, before: String? = nil, marks: [ParagraphMark]) {
      self.sentence = sentence
      self.before = before
      self.marks = marks
    }
  }

  /// How the page ends.
  package enum Ending: Sendable {
    /// With questions on a page of their own.
    case questions(Int)
    /// With questions on a page that this form leads to, for somebody who is not signed in.
    case questionsBehind(Int, token: CSRFField, to: Address, carried: [HiddenField])
    /// With the sentence that is acknowledged.
    case consent(Consent)
    /// With the receipt of what was acknowledged already.
    case done(Moment)
  }

  let frame: Frame
  let title: String
  let changes: [Change]
  let previous: String?
  let rules: [Rule]
  let minutes: Int
  let ending: Ending
  let errors: [FieldError]
  let marks: [ParagraphMark]
  let whole: Address
  let isNewPlace: Bool

  /// A version by its title, what changed against `previous`, and what binds the reader.
  ///
  /// It takes `minutes` to read; `whole` is where the whole text stands. `isNewPlace` says that only what differs in the
  /// reader's new place is shown.
  package init(
    frame: Frame, title: String, changes: [Change] = [], previous: String? = nil, rules: [Rule],
    minutes: Int, ending: Ending, errors: [FieldError] = [], marks: [ParagraphMark] = [],
    whole: Address = Paths.policy, isNewPlace: Bool = false
  ) {
    self.frame = frame
    self.title = title
    self.changes = changes
    self.previous = previous
    self.rules = rules
    self.minutes = minutes
    self.ending = ending
    self.errors = errors
    self.marks = marks
    self.whole = whole
    self.isNewPlace = isNewPlace
  }

  package var html: HTML {
    Layout(
      frame, title: "Acknowledge: \(title)", errors: errors, current: .today,
      main: """
        \(PageHeading(title, lead: lead, marks: marks).html)\
        \(if: previous != nil, whatChanged)\
        \(if: isNewPlace, newPlace, else: "<h2>What binds you</h2>\n")\
        \(each: Strength.allCases, group)\
        <p>This is a summary. The whole text is what counts:
        <a href="\(whole)">read the whole policy</a>.</p>
        \(end)
        """
    ).html
  }

  private var lead: HTML {
    """
    About \(minutes == 1 ? "1 minute" : "\(minutes) minutes") to read. It shows what matters for what
    you do at the school.
    """
  }

  private var newPlace: HTML {
    """
    <h2>What binds you besides in your new place</h2>
    <p>What you acknowledged before goes on. This comes with what you do now.</p>

    """
  }

  private var whatChanged: HTML {
    """
    <h2>What changed for you since version \(previous)</h2>
    \(if: changes.isEmpty, nothingChanged, else: changeList)
    """
  }

  private var nothingChanged: HTML {
    "<p>Nothing. Some words are different, and every answer is the same.</p>\n"
  }

  private var changeList: HTML {
    """
    <ul class="rules">
    \(each: changes, { change in
      """
      <li>\(change.sentence) \(change.marks.html)\
      \(with: change.before, { "<p class=\"rules__before\">Before: \($0)</p>" })</li>

      """
    })</ul>

    """
  }

  private func group(_ strength: Strength) -> HTML {
    let members = rules.filter { $0.strength == strength }
    guard !members.isEmpty else { return .empty }
    return """
      <h3>\(strength.words)</h3>
      <ul class="rules">
      \(each: members, { "<li>\($0.sentence) \($0.marks.html)</li>\n" })</ul>

      """
  }

  private var reassurance: HTML {
    "<p>They help you to remember it. Nobody sees your answers, and nothing is scored.</p>"
  }

  private var end: HTML {
    switch ending {
    case .questions(let count):
      """
      \(Link("Go on to \(QuizPage.words(count))", Paths.quiz).button())\(reassurance)
      """
    case .questionsBehind(let count, let token, let address, let carried):
      """
      \(Form(
        to: address, token: token, carried: carried,
        button: Button("Go on to \(QuizPage.words(count))")
      ).html)\(reassurance)
      """
    case .consent(let consent): consent.html
    case .done(let at):
      Notice(
        content: """
          <p>You acknowledged this version on \(at.html). \
          <a href="\(Paths.acknowledged)">See your receipt</a>.</p>
          """
      ).html
    }
  }
}

extension AcknowledgePage.Strength {
  fileprivate var words: String {
    switch self {
    case .atOnce: "Do at once"
    case .mustNot: "You must not"
    case .must: "You must"
    case .advisedAgainst: "You are advised not to"
    case .advised: "You are advised to"
    case .may: "You may"
    }
  }
}
