import Testing

@testable import PolicyEngine

@Suite struct UnderstandingTests {
  @Test func `every reading shows the words that it rests on`() throws {
    let document = try WordyPolicy.document()
    let question = "Can I add a child?"
    let found = PlainWordsMatcher(document).understand(question)
    for reading in found.readings {
      #expect(!reading.words.isEmpty)
      #expect((0...1).contains(reading.certainty))
    }
    let with = found.readings.first { document.facts[$0.fact].name == "with" }
    #expect(with?.words.map { String(question[$0]) } == ["child"])
  }

  @Test func `no answer rests on a sensitive fact that nobody has confirmed`() throws {
    let document = try WordyPolicy.document()
    let found = PlainWordsMatcher(document).understand("a nude")
    let fact = try #require(document.facts.index(of: "shows"))
    #expect(found.reading(of: fact)?.needsConfirming == true)
    #expect(found.situation(in: document.facts)[fact] == nil)
    #expect(found.situation(in: document.facts, confirmed: [fact])[fact] == 1)
  }

  @Test func `a question about nothing in the policy names no act`() throws {
    let adviser = PlainWordsAdviser(Adviser(try WordyPolicy.document()))
    let answer = adviser.answer("when is lunch")
    #expect(answer.word == .policySilent)
    #expect(answer.understanding.readings.isEmpty)
    #expect(answer.understanding.leftOver.count == 1)
  }

  @Test func `what is not known is answered by the strictest that is possible`() throws {
    let adviser = PlainWordsAdviser(Adviser(try WordyPolicy.document()))
    #expect(adviser.answer("a friend request").word == .no)
  }

  @Test(arguments: [
    ("taking pictures of the broken fence on my phone", AnswerWord.policySilent),
    ("can a parent film the nativity", .yesWithConditions),
    ("does the website password need changing", .yes),
  ])
  func `whoever hardly can be asking is not taken to ask`(question: String, word: AnswerWord) throws
  {
    #expect(try QuestionFile.modelAdviser().answer(question).word == word)
  }
}
