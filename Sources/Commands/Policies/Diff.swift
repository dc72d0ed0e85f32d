import ArgumentParser
import Composition
import PolicyEngine

/// `chaperone policy diff`: what a new version changes, for whom.
struct Diff: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say in sentences what a new version changes: for whom, when, before, after.",
    discussion: """
      Every situation is compared, not the wording. Only the people whose answers change need to \
      acknowledge the policy again.
      """)

  @Argument(help: "The older version.")
  var old: String

  @Argument(help: "The newer version.")
  var new: String

  @OptionGroup var output: OutputOptions

  func run() async throws {
    let (old, new) = (old, new)
    let console = output.console
    try await output.reporting.run {
      let comparison = try await Progress(console: console).during("Comparing every case …") {
        PolicyComparison(old: try PolicyFile.load(old), new: try PolicyFile.load(new))
      }
      if output.json {
        var writer = JSONWriter()
        comparison.write(to: &writer)
        console.say(writer.text)
      } else {
        report(comparison)
      }
    }
  }

  private func report(_ comparison: PolicyComparison) {
    let console = output.console
    if comparison.isEmpty {
      console.say("Every question has the same answer, by the same paragraphs.")
    } else {
      let people = comparison.affectedPeople ?? "nobody"
      console.say("Answers change for: \(people).")
    }
    list("Answers", comparison.changes.map(\.sentence))
    list("Rules", comparison.rules.map(\.sentence))
    list("Paragraphs", comparison.paragraphs.map(\.sentence))
    list("Too many combinations to compare", comparison.unchecked)
  }

  private func list(_ title: String, _ sentences: [String]) {
    guard !sentences.isEmpty else { return }
    output.console.say(output.console.heading(title))
    for sentence in sentences { output.console.say("  \(sentence)") }
  }
}
