import ArgumentParser
import Foundation
import TestSupport
import Testing

@testable import Commands

@Suite struct HelpTests {
  @Testing.Test(arguments: CommandPath.all.map(\.words))
  func `the help says what it said when somebody looked at it`(words: [String]) throws {
    let command = try #require(CommandPath.all.first { $0.words == words })
    let help = Chaperone.helpMessage(for: command.type, columns: 80)
    #expect(try Snapshot().difference(of: help + "\n", from: "help/" + name(words)) == nil)
  }

  @Testing.Test func `no help is kept of a command that is gone`() throws {
    let folder = Repository.path("Tests/CommandsTests/Snapshots/help")
    let kept = Set(try FileManager.default.contentsOfDirectory(atPath: folder))
    #expect(kept.subtracting(CommandPath.all.map { name($0.words) }).isEmpty)
  }

  @Testing.Test(arguments: CommandPath.all.map(\.words))
  func `whoever asks for help before or after the command reads the same`(words: [String]) throws {
    let folder = try TemporaryFolder()
    let before = try Program.run(["help"] + words, in: folder)
    let after = try Program.run(words + ["--help"], in: folder)
    #expect(before.status == 0)
    #expect(before.output == after.output)
    #expect(before.output.contains("USAGE: " + (["chaperone"] + words).joined(separator: " ")))
  }

  private func name(_ words: [String]) -> String {
    (["chaperone"] + words).joined(separator: "-") + ".txt"
  }
}
