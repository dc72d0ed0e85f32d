import ArgumentParser
import PolicyEngine

/// `chaperone policy schema`: what the blocks of a policy file may hold.
struct Schema: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the JSON Schema of the blocks of a policy file.",
    discussion: "For editors that check YAML while it is typed.")

  @OptionGroup var output: OutputOptions

  func run() async throws { output.console.say(PolicySchema.text) }
}
