import ArgumentParser
import TestSupport
import Testing

@testable import Commands

@Suite struct HelpTests {
  static let commands: [(name: String, type: any ParsableCommand.Type)] = [
    ("chaperone", Chaperone.self), ("ask", Ask.self), ("decide", Decide.self),
    ("serve", Serve.self), ("policy", PolicyCommand.self), ("policy-show", Show.self),
    ("policy-check", Check.self), ("policy-test", Commands.Test.self),
    ("policy-coverage", Coverage.self), ("policy-import", Import.self),
    ("policy-adopt", Adopt.self),
  ]

  @Testing.Test(arguments: commands.map(\.name))
  func `the help says what it said when somebody looked at it`(name: String) throws {
    let command = try #require(Self.commands.first { $0.name == name })
    let help = Chaperone.helpMessage(for: command.type, columns: 80)
    #expect(try Snapshot().difference(of: help + "\n", from: "help/\(name).txt") == nil)
  }

  @Testing.Test func `every command has its help looked at`() {
    let all =
      1 + Chaperone.configuration.subcommands.count + PolicyCommand.configuration.subcommands.count
    #expect(Self.commands.count == all)
  }
}
