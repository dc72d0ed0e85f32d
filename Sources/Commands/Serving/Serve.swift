import ArgumentParser
import Composition
import Essentials
import PolicyEngine

/// `chaperone serve`: the policy in a browser.
struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Serve a school, or show one policy, in a browser.",
    discussion: """
      With --data it serves the school that is kept in that folder; where there is none yet, it makes the folder and \
      shows the address at which the school is set up. Without --data it shows a policy file, or the model policy, \
      and keeps nothing. Listens on this machine only unless --host says otherwise.
      """)

  @Option(help: "The folder with the school's database and keys.")
  var data: String?

  @Option(help: "A PostgreSQL connection string, in place of the database in the folder.")
  var postgres: String?

  @Option(help: "The policy file to show; without it, the model policy.")
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

  @Flag(
    help:
      "A web server of yours stands in front and adds X-Forwarded-For; limits count its visitors apart."
  )
  var behindProxy = false

  @OptionGroup var output: OutputOptions

  func run() async throws {
    let console = output.console
    try await output.reporting.run {
      if let data {
        try await serveSchool(data, console)
        return
      }
      let document = try PolicyFile.load(policy)
      let site = PolicySite(
        document, school: school ?? document.metadata.school ?? "Larkfield Primary School",
        origin: origin, vocabulary: try VocabularyFile.load(learned: learned))
      try await site.serve(host: host, port: port) { port in
        console.say("Chaperone is at http://\(host):\(port) — stop it with Control-C.")
      }
    }
  }

  private func serveSchool(_ data: String, _ console: Console) async throws {
    let server = try await SchoolServer(
      InstallationSettings(
        data: data, postgres: postgres, origin: origin, isBehindProxy: behindProxy),
      in: .real())
    let setUpPath = try await server.setUpPath
    try await server.serve(host: host, port: port) { port in
      console.say("Chaperone is at http://\(host):\(port) — stop it with Control-C.")
      if let setUpPath {
        console.say("Set the school up here: http://\(host):\(port)\(setUpPath)")
      }
      for (name, address) in server.returnAddresses {
        console.say("People sign in with \(name). It has to lead back to \(address)")
      }
      if server.isDemonstration {
        console.say("Look around as one of its people: http://\(host):\(port)/demonstration")
      } else if !server.mails {
        console.say("No mail is set up: letters are shown and printed. See docs/operations.md.")
      }
    }
  }
}
