internal import Essentials
internal import HTTPSupport
internal import Policies
internal import PolicyEngine
internal import Views

/// Makes the pages of reading, questions and consent, for somebody who is signed in or sits at a shared computer.
struct ReadingPages: Sendable {
  /// The names of what the forms carry along.
  enum Names {
    static let digest = "digest"
    static let sentence = "sentence"
    static let questions = "questions"
    static let step = "step"
  }

  /// The steps at a shared computer, where no address tells them apart.
  enum Step: String {
    case questions, answers, acknowledge
  }

  /// How the person came.
  enum Way: Sendable {
    case signedIn
    /// With a code of a sheet, on a computer that several people share.
    case shared(sheet: String, code: String)
  }

  let asked: AskedReading
  let frame: Frame
  let token: CSRFField
  let way: Way
  let wholeText: Address
  let moment: @Sendable (Instant) -> Moment

  init(
    _ asked: AskedReading, frame: Frame, token: CSRFField, way: Way, place: Workplace
  ) {
    self.asked = asked
    self.frame = frame
    self.token = token
    self.way = way
    moment = { place.moment($0) }
    let day = place.today()
    wholeText =
      asked.policy.timeline.inForce(on: day) == asked.version.id
      ? Paths.policy : Paths.textToAcknowledge(asked.version.id.description)
  }

  /// What changed and what binds the person.
  func reading(errors: [FieldError] = []) -> AcknowledgePage {
    let plan = asked.plan
    let count = asked.given == nil ? asked.quiz.questions.count : 0
    return AcknowledgePage(
      frame: frame, title: asked.title, changes: changes(plan), previous: asked.before?.name,
      rules: plan.rules.map(rule), minutes: plan.length.minutes, ending: ending(count),
      errors: errors, marks: marks(asked.version.paragraphs.acknowledgement), whole: wholeText,
      isNewPlace: !asked.places.isEmpty)
  }

  private func ending(_ count: Int) -> AcknowledgePage.Ending {
    if let given = asked.given { return .done(moment(given.at)) }
    guard count > 0 else { return .consent(consent(wentThroughQuestions: false)) }
    switch way {
    case .signedIn: return .questions(count)
    case .shared:
      return .questionsBehind(count, token: token, to: address, carried: carried(.questions))
    }
  }

  private func changes(_ plan: ReadingPlan) -> [AcknowledgePage.Change] {
    var changes = plan.changes.map {
      AcknowledgePage.Change($0.sentence, marks: marks($0.paragraphs))
    }
    guard asked.places.isEmpty, let all = asked.changes else { return changes }
    let further = all.items.count - plan.changes.count
    if further > 0 {
      let what = further == 1 ? "1 further change stands" : "\(further) further changes stand"
      changes.append(.init("\(what) in the whole text.", marks: []))
    }
    // What cannot be compared must not read as “nothing changed”.
    changes += all.unchecked.map {
      AcknowledgePage.Change(
        "The program could not compare \($0). Please read that part again.", marks: [])
    }
    return changes
  }

  private func rule(_ rule: ReadingRule) -> AcknowledgePage.Rule {
    let strength: AcknowledgePage.Strength =
      switch rule.modality {
      case _ where rule.isReport: .atOnce
      case .mustNot: .mustNot
      case .must: .must
      case .advisedAgainst: .advisedAgainst
      case .advised: .advised
      case .may: .may
      }
    return AcknowledgePage.Rule(strength, rule.sentence, marks: marks(rule.paragraphs))
  }

  /// The questions before they are answered, or with what was left out.
  func questions(
    chosen: [PolicyEngine.AnswerWord?] = [], errors: [FieldError] = []
  ) -> QuizPage {
    QuizPage(
      frame: frame, token: token, questions: shown(chosen, explained: false), errors: errors,
      carried: [HiddenField(Names.digest, asked.version.digest.description)] + carried(.answers),
      to: isShared ? address : Paths.quiz, back: back)
  }

  /// The answers explained, with the sentence to acknowledge below.
  func explained(chosen: [PolicyEngine.AnswerWord?]) -> QuizPage {
    QuizPage(
      frame: frame, token: token, questions: shown(chosen, explained: true),
      consent: consent(wentThroughQuestions: true), to: isShared ? address : Paths.quiz,
      back: back)
  }

  /// The page after answers came: explained, or again where one is missing.
  ///
  /// Nothing of them is kept.
  func answered(_ form: FormBody) -> Reply {
    guard form.text(Names.digest) == asked.version.digest.description else {
      return .again(reading(errors: [Self.error(Self.newerText)]))
    }
    var errors: [FieldError] = []
    let chosen = asked.quiz.questions.enumerated().map { index, question in
      let field = Self.field(index)
      let word = form.text(field).flatMap { PolicyEngine.AnswerWord(rawValue: $0) }
      if let word, question.choices.contains(word) { return word as PolicyEngine.AnswerWord? }
      errors.append(
        FieldError(field: field, message: "Answer question \(index + 1) as you think"))
      return nil
    }
    guard errors.isEmpty else { return .again(questions(chosen: chosen, errors: errors)) }
    return .page(explained(chosen: chosen))
  }

  private func shown(
    _ chosen: [PolicyEngine.AnswerWord?], explained: Bool
  ) -> [QuizPage.Question] {
    asked.quiz.questions.enumerated().map { index, question in
      QuizPage.Question(
        field: Self.field(index), text: question.text,
        choices: question.choices.map(AnswerWords.shown),
        chosen: chosen.indices.contains(index) ? chosen[index].map(AnswerWords.shown) : nil,
        explanation: explained
          ? QuizPage.Explanation(
            right: AnswerWords.shown(question.right),
            sentence: question.because.joined(separator: " "),
            quotes: question.quotations.map {
              Quote(asked.reading.published.mark($0.label), text: Prose(text: $0.text))
            }) : nil)
    }
  }

  /// What a form says of the text that was shown.
  static func shownText(_ form: FormBody) -> ShownText {
    ShownText(
      // A digest that cannot be read is that of no policy.
      digest: form.text(Names.digest).flatMap { TextDigest($0) } ?? TextDigest(of: []),
      consent: form.text(Names.sentence) ?? "",
      wentThroughQuestions: form.text(Names.questions) == "1")
  }

  /// What is wrong with the page as a whole.
  static func error(_ message: String) -> FieldError {
    FieldError(field: "main", message: PersonTyping.withoutStop(message))
  }

  private static let newerText =
    "A newer version was published while you read. This is that one: please read it"

  private func consent(wentThroughQuestions: Bool) -> Consent {
    Consent(
      token: token, sentence: asked.consent,
      carried: [
        HiddenField(Names.digest, asked.version.digest.description),
        HiddenField(Names.sentence, asked.consent),
        HiddenField(Names.questions, wentThroughQuestions ? "1" : "0"),
      ] + carried(.acknowledge), to: isShared ? address : Paths.acknowledge, mayAsk: !isShared)
  }

  private static func field(_ index: Int) -> String { "question-\(index + 1)" }

  private func marks(_ labels: [String]) -> [ParagraphMark] {
    asked.reading.published.marks(labels)
  }

  private var isShared: Bool {
    if case .shared = way { return true }
    return false
  }

  private var back: Link? {
    isShared ? nil : Link("Back to the policy", Paths.acknowledge)
  }

  private var address: Address {
    if case .shared(let sheet, _) = way { return Paths.sharedComputer(sheet) }
    return Paths.acknowledge
  }

  private func carried(_ step: Step) -> [HiddenField] {
    guard case .shared(_, let code) = way else { return [] }
    return [
      HiddenField(SharedComputerPage.Names.code, code), HiddenField(Names.step, step.rawValue),
    ]
  }
}
