import ArgumentParser
import Composition
import Essentials
import PolicyEngine

/// `chaperone decide`: exact facts in, answer out.
struct Decide: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Answer from exact facts.",
    discussion: """
        chaperone decide --facts '{"do": "connect", "with": "pupil"}'

      Facts that are not given keep what the policy assumes; --exact assumes nothing. --batch reads \
      one object of facts a line from standard input and writes one answer a line.
      """)

  @Option(help: "The policy file; without it, the model policy.")
  var policy: String?

  @Option(help: "The facts as a JSON object, a file with @ before its name, or a hyphen.")
  var facts: String?

  @Flag(help: "Read JSON lines from standard input.")
  var batch = false

  @Flag(help: "Assume nothing about facts that are not given.")
  var exact = false

  @Flag(help: "With --json: tell how every norm fared that could have spoken.")
  var trace = false

  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard batch != (facts != nil) else {
      throw ValidationError("Give either --facts with an object of facts, or --batch.")
    }
  }

  func run() async throws {
    try await output.reporting.run {
      let adviser = Adviser(try PolicyFile.load(policy))
      if batch {
        try answerLines(adviser)
      } else {
        let bytes = try source()
        let answer = try self.answer(bytes, adviser)
        if output.json {
          output.console.say(
            answer.json(document: adviser.document, trace: trace ? adviser.trace(answer) : nil))
        } else {
          AnswerText(console: output.console, document: adviser.document).write(answer)
        }
      }
    }
  }

  private func source() throws(Refusal) -> [UInt8] {
    guard let facts else { return [] }
    if facts == "-" { return try InputFile.read("-", atMost: 1 << 20) }
    if facts.hasPrefix("@") {
      return try InputFile.read(String(facts.dropFirst()), atMost: 1 << 20)
    }
    return Array(facts.utf8)
  }

  private func answer(_ bytes: [UInt8], _ adviser: Adviser) throws -> Answer {
    let told = try PartialSituation(json: bytes, in: adviser.document.facts)
    return adviser.answer(to: told, assuming: !exact)
  }

  /// A line that cannot be answered gets an error in its place; the others are not lost.
  private func answerLines(_ adviser: Adviser) throws {
    var hasRefused = false
    while let line = readLine() {
      guard line.contains(where: { !$0.isWhitespace }) else { continue }
      var writer = JSONWriter()
      do {
        let answer = try answer(Array(line.utf8), adviser)
        answer.write(
          to: &writer, document: adviser.document, trace: trace ? adviser.trace(answer) : nil)
      } catch {
        hasRefused = true
        let (code, message) = described(error)
        writer.object { writer in
          writer.key("error")
          writer.object {
            $0.member("code", code)
            $0.member("message", message)
          }
        }
      }
      output.console.say(bytes: writer.bytes + [UInt8(ascii: "\n")])
    }
    if hasRefused { throw ExitStatus.refused }
  }

  private func described(_ error: any Error) -> (String, String) {
    switch error {
    case let error as InvalidFacts: (error.code, error.message)
    case let error as UnknownName: (error.code, error.message)
    default: ("facts.unreadable", "The facts cannot be read.")
    }
  }
}
