import PolicyEngine
import Testing

@Suite struct ShippedWordsTests {
  @Test func `the learned words are those of the questions and families that stand beside them`()
    throws
  {
    let expected = LessonStamp.line(
      families: try QuestionFile.read("Words/families.txt"),
      questions: try QuestionFile.read("Words/questions.tsv"))
    let first = try QuestionFile.read("Words/learned.txt").prefix { $0 != UInt8(ascii: "\n") }
    #expect(String(decoding: first, as: UTF8.self) == expected, "run script/learn")
  }

  @Test func `no question that scores the matcher is among those it learned from`() throws {
    let learned = try LabelledQuestion.read(
      String(decoding: QuestionFile.read("Words/questions.tsv"), as: UTF8.self))
    let kept = try QuestionFile.kept.entries().map { $0.say.lowercased() }
    #expect(Set(kept).isDisjoint(with: learned.map { $0.text.lowercased() }))
  }

  @Test func `every learned meaning is one of the model policy`() throws {
    let document = try PolicyParser().parse(QuestionFile.read("social-media.policy.md"))
    let questions = try LabelledQuestion.read(
      String(decoding: QuestionFile.read("Words/questions.tsv"), as: UTF8.self))
    let strangers = questions.flatMap(\.meaning).filter { fact, value in
      let isNothing = fact == document.facts[document.facts.act].name && value == "none"
      return !isNothing
        && document.facts.index(of: fact).flatMap { document.facts[$0].valueIndex(value) } == nil
    }
    #expect(strangers.map { "\($0.key)=\($0.value)" } == [])
  }
}
