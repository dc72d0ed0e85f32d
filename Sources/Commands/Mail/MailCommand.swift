import ArgumentParser

/// `chaperone mail …`.
struct MailCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mail",
    abstract: "What the mail system hands on to a school.",
    subcommands: [MailBounced.self])
}
