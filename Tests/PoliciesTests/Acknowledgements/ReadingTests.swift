internal import Essentials
internal import Foundation
internal import Policies
internal import PolicyEngine
internal import TestSupport
internal import Testing

/// What the model policy shows and asks; read and prepared once.
struct ReadingTests {
  static let document = Result {
    try CheckedText.read(
      Array(Data(contentsOf: URL(filePath: Repository.path("Policies/social-media.policy.md")))))
  }
  static let pools = document.map { document in
    let bank = QuizBank(document)
    return Dictionary(uniqueKeysWithValues: kinds.map { ($0, bank.pool(for: $0)) })
  }
  static let kinds = ["teacher", "support-staff", "governor", "contractor", "headteacher"]

  private let version = PolicyVersionID(high: 4, low: 4)

  private func quiz(
    _ who: String, person: UInt64 = 1, changed: Set<String> = []
  ) throws -> Quiz {
    Quiz(
      try #require(try Self.pools.get()[who]), for: PersonID(high: 5, low: person),
      version: version, changed: changed)
  }

  @Test(arguments: kinds)
  func `what is shown is read in four minutes`(who: String) throws {
    let plan = ReadingPlan(try Self.document.get(), for: who)
    let words = plan.rules.reduce(WordCount(words: 0)) { $0 + WordCount(of: $1.sentence) }
    #expect(plan.length == words)
    #expect(plan.length.words <= 900)
    #expect(plan.length.minutes <= 4)
    #expect(!plan.rules.isEmpty)
  }

  @Test(arguments: kinds)
  func `the most serious rules come first`(who: String) throws {
    let plan = ReadingPlan(try Self.document.get(), for: who)
    #expect(zip(plan.rules, plan.rules.dropFirst()).allSatisfy { $0.modality >= $1.modality })
    #expect(plan.rules.first?.modality == .mustNot)
  }

  @Test(arguments: kinds)
  func `whom to report to is never crowded out`(who: String) throws {
    let plan = ReadingPlan(try Self.document.get(), for: who)
    let all = ReadingPlan(
      try Self.document.get(), for: who, most: WordCount(words: 100_000))
    let shown = Set(plan.rules.filter(\.isReport).flatMap(\.paragraphs))
    #expect(
      all.rules.filter(\.isReport).allSatisfy { !shown.isDisjoint(with: $0.paragraphs) })
    #expect(all.leftOut == 0)
  }

  @Test func `a teacher reads the rules about pupils and pictures`() throws {
    let plan = ReadingPlan(try Self.document.get(), for: "teacher")
    #expect(Set(plan.rules.flatMap(\.paragraphs)).isSuperset(of: ["28", "30", "31", "68"]))
  }

  @Test func `rules for other people are not shown`() throws {
    let teachers = try CheckedText.read(Array(PhonePolicy.teachersAsk.utf8))
    func labels(_ who: String) -> [String] {
      ReadingPlan(teachers, for: who).rules.map(\.sentence)
    }
    #expect(labels("teacher").count == labels("governor").count + 1)
  }

  @Test func `nothing is hidden from a kind of person whom the policy does not know`() throws {
    let plan = ReadingPlan(
      try CheckedText.read(Array(PhonePolicy.teachersAsk.utf8)), for: "caretaker")
    #expect(plan.rules.count == 5)
  }

  @Test func `what changed is read first`() throws {
    let new = try CheckedText.read(Array(PhonePolicy.teachersAsk.utf8))
    let changes = ChangesSince(
      old: try CheckedText.read(Array(PhonePolicy.first.utf8)), new: new)
    let plan = ReadingPlan(
      new, for: "teacher", changes: ChangesForReader(changes, for: "teacher"))
    #expect(plan.changes.count == 1)
  }

  @Test func `minutes are rounded up`() {
    #expect(WordCount(words: 226).spoken == "2 minutes")
    #expect(WordCount(words: 3).spoken == "1 minute")
  }

  @Test(arguments: kinds)
  func `everyone gets three to five questions with three answers each`(who: String) throws {
    let questions = try quiz(who).questions
    #expect((3...5).contains(questions.count))
    for question in questions {
      #expect(Set(question.choices).count == 3)
      #expect(question.choices.contains(question.right))
    }
  }

  @Test(arguments: kinds)
  func `the right answer is the engine's`(who: String) throws {
    let pool = try #require(try Self.pools.get()[who])
    let answers = Dictionary(uniqueKeysWithValues: pool.candidates.map { ($0.text, $0.right) })
    for question in try quiz(who).questions { #expect(answers[question.text] == question.right) }
  }

  @Test func `the same person gets the same questions, others get others`() throws {
    #expect(try quiz("teacher") == quiz("teacher"))
    let drawn = try (1...10).map { try quiz("teacher", person: $0) }
    #expect(Set(drawn).count > 5)
  }

  @Test(arguments: 1...20)
  func `questions are of different paragraphs and have different answers`(person: Int) throws {
    let questions = try quiz("teacher", person: UInt64(person)).questions
    #expect(Set(questions.compactMap { $0.quotations.first?.label }).count == questions.count)
    #expect(Set(questions.map(\.right)).count >= 2)
  }

  @Test(arguments: 1...10)
  func `what changed is asked about`(person: Int) throws {
    let questions = try quiz("teacher", person: UInt64(person), changed: ["28"]).questions
    #expect(questions.contains { $0.quotations.contains { $0.label == "28" } })
  }

  @Test func `an answer is explained with the paragraph quoted`() throws {
    let question = try #require(quiz("teacher").questions.first)
    let wrong = try #require(question.choices.first { $0 != question.right })
    #expect(question.reply(to: wrong).hasPrefix("The policy says otherwise. "))
    let quoted = try #require(question.quotations.first)
    let paragraph = try Self.document.get().paragraph(quoted.label)
    #expect(quoted.text == paragraph?.plainText)
  }

  @Test func `a small policy gives the questions that it has`() throws {
    let bank = QuizBank(try CheckedText.read(Array(PhonePolicy.first.utf8)))
    let quiz = Quiz(
      bank.pool(for: "teacher"), for: PersonID(high: 5, low: 1), version: version)
    #expect(Set(quiz.questions.map(\.right)) == [.no, .yes])
  }

  @Test func `the model policy's own paragraphs ask for acknowledgement`() throws {
    let paragraphs = ActParagraphs(try Self.document.get())
    #expect(paragraphs.acknowledgement.contains("12"))
    #expect(paragraphs.roles == ["18"])
    #expect(paragraphs.text == ["7", "8"])
  }
}
