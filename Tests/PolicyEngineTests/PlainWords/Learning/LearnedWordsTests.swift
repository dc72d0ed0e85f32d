import Testing

@testable import PolicyEngine

@Suite struct LearnedWordsTests {
  private static let questions = """
    # a note
    add a year six kid\tdo=connect with=pupil
    follow a pupil back\tdo=connect with=pupil
    add a mum\tdo=connect with=parent
    a dad wants to be mates\tdo=connect with=parent
    mates with a kid\tdo=connect with=pupil
    post a snap of the beach\tdo=share via=own
    stick a snap up\tdo=share
    post the fair on the page\tdo=share via=school
    where is the kettle\tdo=none
    the kettle is broken\tdo=none
    """

  private func learn() throws -> LearnedWords {
    try WordLearner(WordyPolicy.document(), families: .none)
      .learn(LabelledQuestion.read(Self.questions))
  }

  private func adviser(_ learned: LearnedWords?) throws -> PlainWordsAdviser {
    PlainWordsAdviser(
      Adviser(try WordyPolicy.document()),
      vocabulary: PlainWordsVocabulary(families: .none, learned: learned))
  }

  @Test func `the same questions teach the same words`() throws {
    #expect(try learn().text == learn().text)
  }

  @Test func `a file that was written reads back as it was`() throws {
    let text = try learn().text
    #expect(LearnedWords(Array(("# a note\n" + text).utf8))?.text == text)
  }

  @Test(arguments: [
    "", "# only a note\n", "do\tdo=connect\n", "do\tdo=connect\n0\t0\nw add\tx\n",
    "do\tdo=connect\n0\t0\nw add\t100\t7 50\n", "do\tdo=connect\n0\t0\nw add\t100\t1\n",
    "do\tdo=connect\n0\t99999999999999999999\n",
  ])
  func `a file that is none is refused`(text: String) {
    #expect(LearnedWords(Array(text.utf8)) == nil)
  }

  @Test func `words that no pattern has are understood once learned`() throws {
    let question = "mates"
    #expect(try adviser(nil).understand(question).readings.isEmpty)
    let document = try WordyPolicy.document()
    let reading = try adviser(learn()).understand(question).reading(of: document.facts.act)
    #expect(reading.map { document.facts.acts[$0.value].name } == "connect")
    #expect(reading?.words.map { String(question[$0]) } == ["mates"])
  }

  @Test func `what is about nothing in the policy stays unanswered`() throws {
    #expect(try adviser(learn()).answer("is the kettle broken").word == .policySilent)
  }

  @Test func `words of another kind of policy are left aside`() throws {
    let other = LearnedWords(
      meanings: [
        .init(fact: "do", value: nil), .init(fact: "do", value: "swim"),
        .init(fact: "do", value: "dive"),
      ], bias: [0, 0, 0], entries: [:])
    #expect(LearnedReader(other, facts: try WordyPolicy.document().facts) == nil)
  }
}
