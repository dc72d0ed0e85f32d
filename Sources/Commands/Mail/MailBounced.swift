import ArgumentParser
import Composition
import Essentials
import PolicyEngine

/// `chaperone mail bounced`: a letter came back.
struct MailBounced: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bounced",
    abstract: "Show a letter that came back as not arrived.",
    discussion: """
      Reads a mail server's report from standard input (RFC 3464), as the mail system hands it on that takes what comes \
      to the sender's address. The letter is found by its Message-ID; nothing else in the message is believed. Safe while \
      the school is served.

      Try, in the file .forward of the account that runs the program, to which the sender's address leads:
        "|chaperone mail bounced --data FOLDER"
      """)

  @Option(help: "The folder with the school's database and keys.")
  var data: String

  @Option(help: "A PostgreSQL connection string, in place of the database in the folder.")
  var postgres: String?

  @Option(help: "The school's name, where several are kept; without it, whichever sent the letter.")
  var school: String?

  @OptionGroup var output: OutputOptions

  func run() async throws {
    try await output.reporting.run {
      let outcome = try await ReturnedMail(
        InstallationSettings(data: data, postgres: postgres), in: .real()
      ).take(try Self.message(), of: school)
      guard output.json else {
        output.console.say(outcome.sentence)
        return
      }
      var writer = JSONWriter()
      writer.object { writer in
        writer.member("letter", outcome.letter)
        writer.member("outcome", outcome.word)
        writer.member("sentence", outcome.sentence)
      }
      output.console.say(writer.text)
    }
  }

  private static func message() throws(Refusal) -> [UInt8] {
    do {
      return try InputFile.read("-", atMost: ReturnedMail.mostBytes)
    } catch  where error.code == "file.too-large" {
      throw Refusal(
        "mail.too-large",
        "The message is larger than \(ReturnedMail.mostBytes >> 20) MB. A report about a letter of ours is far smaller."
      )
    }
  }
}
