import ArgumentParser

/// Runs the program with the arguments of its process.
package func runCommandLine() async {
  await Chaperone.main()
}

/// `chaperone`, with everything under it.
struct Chaperone: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chaperone",
    abstract: "A school's social media policy that answers.",
    discussion: """
      A policy is one Markdown file: the text that people sign, with small blocks that say what it \
      means. From it Chaperone answers “May I …?” with the paragraphs, finds contradictions and \
      gaps, says what a new version changes, and shows all of it in a browser.

      Try:
        chaperone ask "can i add a pupils mum on facebook"
        chaperone serve
        chaperone policy import policy.docx -o policy.md

      Exit status: 0 answered, 1 the policy needs work, 2 refused (the message says why), 70 a \
      fault of the program.
      """,
    subcommands: [
      Ask.self, Decide.self, PolicyCommand.self, RecordCommand.self, Serve.self, Demo.self,
      MailCommand.self,
    ])
}

/// `chaperone policy …`.
struct PolicyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy",
    abstract: "Work on a policy file: check, test, compare, import, adopt, show, export.",
    discussion: """
      A new policy usually goes: import → adopt → check → test → diff with the one in force.
      """,
    subcommands: [
      Show.self, Check.self, Test.self, Coverage.self, Diff.self, Import.self, Adopt.self,
      Export.self, Format.self, Schema.self, Learn.self,
    ])
}

/// The flag that every command has.
struct OutputOptions: ParsableArguments {
  @Flag(help: "Write JSON on standard output.")
  var json = false

  /// Where the command writes.
  var console: Console { Console() }

  /// Turns what is thrown into messages and exit statuses.
  var reporting: Reporting { Reporting(console: console, asJSON: json) }
}
