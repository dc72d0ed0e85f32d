import Foundation
import Testing

@Suite struct LearnTests {
  private let questions = """
    add a kid\tdo=connect with=pupil
    add this kid back\tdo=connect with=pupil
    mates with a kid\tdo=connect with=pupil
    mates with someone who left\tdo=connect with=leaver
    stick a snap up\tdo=share
    a snap of the beach\tdo=share
    where is the kettle\tdo=none
    the kettle is broken\tdo=none

    """

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(SmallFile.text, to: "small.md")
    try folder.write(questions, to: "questions.tsv")
    return folder
  }

  private func learn(_ folder: TemporaryFolder, _ more: [String] = []) throws -> Program.Run {
    try Program.run(
      ["policy", "learn", "questions.tsv", "--policy", "small.md", "-o", "learned.txt"] + more,
      in: folder)
  }

  @Test func `a policy with acts of its own is asked in words that were taught`() throws {
    let folder = try folder()
    #expect(try act(of: "a snap of the beach", [], in: folder) != "share")
    #expect(try learn(folder).status == 0)
    let taught = try act(of: "a snap of the beach", ["--learned", "learned.txt"], in: folder)
    #expect(taught == "share")
  }

  private func act(
    of question: String, _ more: [String], in folder: TemporaryFolder
  ) throws -> String? {
    let run = try Program.run(
      ["ask", "--policy", "small.md", question, "--json"] + more, in: folder)
    return try (run.json["understood"] as? [String: String])?["do"]
  }

  @Test func `learned words that exist are not replaced unasked`() throws {
    let folder = try folder()
    try folder.write("mine", to: "learned.txt")
    #expect(try learn(folder, ["--json"]).refusal == "file.exists")
    #expect(try folder.read("learned.txt") == "mine")
    #expect(try learn(folder, ["--force"]).status == 0)
  }

  @Test(arguments: [
    ("no tab", "learn.line"), ("a\tdo=fly", "learn.meaning"), ("a\twith=none", "learn.meaning"),
  ])
  func `a line that means nothing to the policy is refused`(line: String, code: String) throws {
    let folder = try folder()
    try folder.write(line + "\n", to: "questions.tsv")
    #expect(try learn(folder, ["--json"]).refusal == code)
    #expect(try !folder.names.contains("learned.txt"))
  }

  @Test func `a file without learned words is refused`() throws {
    let run = try Program.run(
      ["ask", "--policy", "small.md", "--learned", "questions.tsv", "mates?", "--json"],
      in: try folder())
    #expect(try run.refusal == "learned.unreadable")
  }
}
