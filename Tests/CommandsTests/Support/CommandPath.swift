import ArgumentParser

@testable import Commands

/// A command with the words that lead to it.
struct CommandPath: Sendable {
  /// The words after `chaperone`; none for the program itself.
  let words: [String]
  let type: any ParsableCommand.Type

  /// The program and every command under it, whatever is added later.
  static let all = CommandPath(words: [], type: Chaperone.self).withEverythingUnder

  private var withEverythingUnder: [CommandPath] {
    [self]
      + type.configuration.subcommands.flatMap { command in
        CommandPath(words: words + [command._commandName], type: command).withEverythingUnder
      }
  }
}
