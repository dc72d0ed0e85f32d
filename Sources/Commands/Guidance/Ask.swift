import ArgumentParser
import Composition
import Essentials
import PolicyEngine

/// `chaperone ask`: plain words in, answer out.
struct Ask: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Ask “May I …?” in plain words.",
    discussion: """
        chaperone ask "can i add a pupils mum on facebook"

      It shows what was understood, the answer with the paragraphs, and what it would ask next.
      """)

  @Option(help: "The policy file; without it, the model policy.")
  var policy: String?

  @Option(help: "A file of learned words; without it, those that ship with the program.")
  var learned: String?

  @Argument(help: "The question in your own words.")
  var words: [String]

  @OptionGroup var output: OutputOptions

  func run() async throws {
    try await output.reporting.run {
      let question = words.joined(separator: " ")
      guard question.contains(where: { !$0.isWhitespace }) else {
        throw Refusal(
          "ask.empty", "Type a question, such as: may I accept a friend request from a pupil")
      }
      let adviser = Adviser(try PolicyFile.load(policy))
      let vocabulary = try VocabularyFile.load(learned: learned)
      let answer = PlainWordsAdviser(adviser, vocabulary: vocabulary).answer(question)
      if output.json {
        var writer = JSONWriter()
        answer.write(to: &writer, document: adviser.document)
        output.console.say(writer.text)
      } else {
        AnswerText(console: output.console, document: adviser.document).write(answer)
      }
    }
  }
}
