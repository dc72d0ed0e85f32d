import ArgumentParser
import Composition
import Essentials
import PolicyEngine

/// `chaperone policy learn`: how people type, learned from questions with known meanings.
struct Learn: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Learn how people type from questions with known meanings.",
    discussion: """
        chaperone policy learn questions.tsv -o learned.txt
        chaperone serve --learned learned.txt

      A line of the file is a question, a tab, and what it means by the names of the policy's
      facts: do=connect with=pupil. A question that the policy does not speak of means do=none.
      """)

  @Argument(help: "The file of questions.")
  var file: String

  @Option(name: [.short, .customLong("output")], help: "Where the learned words go.")
  var output: String

  @Flag(help: "Replace the file if it exists.")
  var force = false

  @Option(help: "The policy file; without it, the model policy.")
  var policy: String?

  @Option(help: "A file of word families; without it, those that ship with the program.")
  var families: String?

  @OptionGroup var options: OutputOptions

  private static let mostBytes = 64 << 20

  func run() async throws {
    try await options.reporting.run {
      let document = try PolicyFile.load(policy)
      let families =
        try families.map { try InputFile.read($0, atMost: Self.mostBytes) }
        ?? VocabularyFile.shippedFamilies
      let bytes = try InputFile.read(file, atMost: Self.mostBytes)
      let questions = try questions(bytes, document)
      let console = options.console
      let words = WordLearner(
        document, families: WordFamilies(String(decoding: families, as: UTF8.self))
      )
      .learn(questions) { round, rounds in console.tell("Round \(round) of \(rounds).") }
      let text = LessonStamp.line(families: families, questions: bytes) + "\n" + words.text
      try OutputFile.write(Array(text.utf8), to: output, replacing: force)
      if options.json {
        var writer = JSONWriter()
        writer.object { writer in writer.member("questions", questions.count) }
        console.say(writer.text)
      } else {
        console.tell("Learned from \(questions.count) questions.")
      }
    }
  }

  private func questions(
    _ bytes: [UInt8], _ document: PolicyDocument
  ) throws -> [LabelledQuestion] {
    let questions: [LabelledQuestion]
    do {
      questions = try LabelledQuestion.read(String(decoding: bytes, as: UTF8.self))
    } catch {
      throw Refusal("learn.line", error.description)
    }
    for question in questions {
      for (fact, value) in question.meaning
      where !(fact == document.facts[document.facts.act].name && value == LabelledQuestion.nothing)
      {
        guard let index = document.facts.index(of: fact),
          document.facts[index].valueIndex(value) != nil
        else {
          throw Refusal(
            "learn.meaning",
            "“\(question.text)” means \(fact)=\(value), which this policy does not have.")
        }
      }
    }
    return questions
  }
}
