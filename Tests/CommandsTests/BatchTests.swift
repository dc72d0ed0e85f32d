import Foundation
import Testing

@Suite struct BatchTests {
  private func run(_ input: String) throws -> (run: Program.Run, lines: [[String: Any]]) {
    let folder = try TemporaryFolder()
    try folder.write(SmallFile.text, to: "p.md")
    let run = try Program.run(["decide", "--policy", "p.md", "--batch"], input: input, in: folder)
    let lines = try run.output.split(separator: "\n").map { line in
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
    }
    return (run, lines)
  }

  @Test func `one answer is written a line`() throws {
    let (run, lines) = try run(
      "{\"do\": \"connect\", \"with\": \"pupil\"}\n\n{\"do\": \"share\"}\r\n{\"do\": \"connect\"}")
    #expect(run.status == 0)
    #expect(lines.map { $0["answer"] as? String } == ["no", "policy_silent", "no"])
  }

  @Test func `a bad line gets an error in its place and the others are answered`() throws {
    let (run, lines) = try run(
      "{\"do\": \"connect\", \"with\": \"pupil\"}\nbroken\n{\"do\": \"fly\"}\n{\"do\": \"share\"}\n"
    )
    #expect(run.status == 2)
    #expect(lines.map { $0["answer"] as? String } == ["no", nil, nil, "policy_silent"])
    #expect(
      lines.compactMap { ($0["error"] as? [String: Any])?["code"] as? String } == [
        "facts.json", "facts.unknown-value",
      ])
  }

  @Test func `nothing to answer is answered with nothing`() throws {
    let (run, lines) = try run("")
    #expect(run.status == 0)
    #expect(lines.isEmpty)
  }
}
