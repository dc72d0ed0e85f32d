import ArgumentParser
import Testing

@testable import Commands

@Suite struct CommandLineTests {
  @Test func `every command says what it is for`() {
    for command in Chaperone.configuration.subcommands + PolicyCommand.configuration.subcommands {
      #expect(!command.configuration.abstract.isEmpty, "\(command)")
    }
  }

  @Test func `facts and a batch cannot be given together`() {
    #expect(throws: (any Error).self) { try Decide.parse(["--facts", "{}", "--batch"]) }
    #expect(throws: (any Error).self) { try Decide.parse([]) }
  }
}
