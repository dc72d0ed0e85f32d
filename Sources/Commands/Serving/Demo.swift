import ArgumentParser
import Composition
import Essentials

/// `chaperone demo`: a made-up school with a year behind it, to look around in.
struct Demo: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make the demonstration school: made-up people, with a year behind them.",
    discussion: """
      Nothing in it is about real people. Serve it with: chaperone serve --data FOLDER, then look in as the head, the \
      office or a teacher, without a password. Never use its folder for a real school.
      """)

  @Option(help: "The folder to make.")
  var data: String

  @OptionGroup var output: OutputOptions

  func run() async throws {
    let console = output.console
    try await output.reporting.run {
      try await DemonstrationSchool(in: data, world: .real()).make { console.say($0) }
      console.say("The demonstration school is ready in \(data).")
    }
  }
}
