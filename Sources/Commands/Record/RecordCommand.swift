import ArgumentParser

/// `chaperone record …`.
struct RecordCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract: "Check a school's record, away from the program that wrote it.",
    discussion: """
      The record is the list of everything that was done, signed so that nobody can change it \
      unseen. These commands need a copy of it and the key that the chair of governors keeps; they \
      need no network and no database.
      """,
    subcommands: [RecordVerify.self, RecordShow.self, RecordProve.self])
}
