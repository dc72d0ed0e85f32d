/// The answer to "May I …?": the answer first, then what it rests on, then what to do next.
///
/// Everything in the answer is in its address, so it can be kept, sent and asked again; nothing
/// here is stored.
package struct AnswerPage: Page {
  let frame: Frame
  /// The question in full, such as "May I accept a connection request from a former pupil?".
  let question: String
  /// What was typed, word for word, when the question came in plain words.
  let typed: String?
  let ruling: Ruling
  /// Whether a person may be in danger, so that 999 stands before everything else.
  let mayBeDanger: Bool
  let understood: [UnderstoodFact]
  /// Typed words that matched nothing and so played no part.
  let notUnderstood: [String]
  /// Other things that the typed words may mean, with their answers.
  let otherMeanings: [Alternative]
  let next: NextQuestion?
  let duties: [Duty]
  let possibleDuties: PossibleDuties?
  let disagreement: Disagreement?
  let reasons: [Reason]
  let alternatives: [Alternative]
  /// Who can tell more, as a sentence with a name and a way to reach them.
  let whomToAsk: String?
  /// The answer's own address in full, for keeping and sending.
  let link: String

  /// An answer with all that it rests on; parts that are empty are left out.
  package init(
    frame: Frame, question: String, typed: String? = nil, ruling: Ruling,
    mayBeDanger: Bool = false, understood: [UnderstoodFact], notUnderstood: [String] = [],
    otherMeanings: [Alternative] = [], next: NextQuestion? = nil, duties: [Duty] = [],
    possibleDuties: PossibleDuties? = nil, disagreement: Disagreement? = nil,
    reasons: [Reason], alternatives: [Alternative] = [], whomToAsk: String? = nil, link: String
  ) {
    self.frame = frame
    self.question = question
    self.typed = typed
    self.ruling = ruling
    self.mayBeDanger = mayBeDanger
    self.understood = understood
    self.notUnderstood = notUnderstood
    self.otherMeanings = otherMeanings
    self.next = next
    self.duties = duties
    self.possibleDuties = possibleDuties
    self.disagreement = disagreement
    self.reasons = reasons
    self.alternatives = alternatives
    self.whomToAsk = whomToAsk
    self.link = link
  }

  package var html: HTML {
    Layout(
      frame, title: "\(ruling.isSettled ? ruling.lead : "It depends"): \(question)",
      current: .mayI,
      breadcrumbs: [Breadcrumb("May I?", Paths.mayI)],
      main: """
        \(if: mayBeDanger, danger)\
        <h1 class="question">\(question)</h1>
        \(ruling.html)\
        \(if: next == nil, duties.html(word: ruling.word))\
        \(if: next == nil, possibleDuties?.html ?? .empty)\
        \(understanding)\
        \(with: next, \.html)\
        \(if: next != nil, duties.html(word: ruling.word))\
        \(if: next != nil, possibleDuties?.html ?? .empty)\
        \(with: disagreement, \.html)\
        \(reasons.html(word: ruling.word))\
        \(alternatives.html)\
        \(with: whomToAsk, { "<h2>Whom to ask</h2>\n<p>\($0)</p>\n" })\
        \(keeping)
        """
    ).html
  }

  private var danger: HTML {
    Notice(
      .danger, heading: "If anyone is in danger now, call 999",
      content: "<p>Then tell the person named below. The form can wait.</p>"
    ).html
  }

  private var understanding: HTML {
    """
    <h2>What we understood</h2>
    \(with: typed, { "<p>You typed <q><bdi>\($0)</bdi></q>.</p>\n" })\
    \(understood.html)\(if: !notUnderstood.isEmpty, unheard)\
    \(otherMeanings.list(under: "<h3>If you meant something else</h3>"))
    """
  }

  private var unheard: HTML {
    """
    <p class="unheard">We did not understand \
    \(each: notUnderstood, separator: ", ", { "<q><bdi>\($0)</bdi></q>" }). \
    It played no part in the answer.</p>

    """
  }

  private var keeping: HTML {
    """
    <h2>\(next == nil ? "Keep this answer" : "Come back to this")</h2>
    <p class="keep"><a href="\(link)">\(link)</a></p>
    <p>\(with: frame.policy, { policy in
      """
      It rests on the \(policy.title), version \(policy.version)\
      \(with: policy.inForceFrom, { ", in force from \($0)" }). 
      """
    })The link asks again, so it gives the answer of the policy then in force.</p>
    <p>\(Button("Ask another question", style: .outlined, address: Paths.mayI).html)</p>
    """
  }
}
