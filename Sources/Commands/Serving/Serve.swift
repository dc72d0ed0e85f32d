import ArgumentParser
import Composition
import Essentials
import PolicyEngine

/// `chaperone serve`: the policy in a browser.
struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show the policy in a browser: read it, ask it, check it, compare it.",
    discussion: """
      Listens on this machine only unless --host says otherwise. Without a policy file it shows the \
      model policy of a demonstration school.
      """)

  @Option(help: "The policy file; without it, the model policy.")
  var policy: String?

  @Option(help: "A file of learned words; without it, those that ship with the program.")
  var learned: String?

  @Option(help: "The school's name as it is shown.")
  var school: String?

  @Option(help: "The address to listen on.")
  var host = "127.0.0.1"

  @Option(help: "The port to listen on; 0 takes a free one.")
  var port = 8080

  @Option(help: "Where the site is reached from outside, for links on paper.")
  var origin: String?

  @OptionGroup var output: OutputOptions

  func run() async throws {
    let console = output.console
    try await output.reporting.run {
      let document = try PolicyFile.load(policy)
      let site = PolicySite(
        document, school: school ?? document.metadata.school ?? "Larkfield Primary School",
        origin: origin, vocabulary: try VocabularyFile.load(learned: learned))
      try await site.serve(host: host, port: port) { port in
        console.say("Chaperone is at http://\(host):\(port) — stop it with Control-C.")
      }
    }
  }
}
