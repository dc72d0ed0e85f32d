import Testing

@Suite struct ExitStatusTests {
  private static let broken = "---\npolicy: [\n---\n"
  private static let failing = SmallFile.text.replacing("answer: no", with: "answer: yes")
  // Two norms that disagree block publication.
  private static let conflict = SmallFile.text.replacing(
    "  when: { with: pupil }\n", with: "  when: { with: pupil }\n- id: p2\n  may: connect\n")

  private func run(_ arguments: [String], input: String = "") throws -> Program.Run {
    let folder = try TemporaryFolder()
    try folder.write(SmallFile.text, to: "p.md")
    try folder.write(Self.broken, to: "broken.md")
    try folder.write(Self.failing, to: "failing.md")
    try folder.write(Self.conflict, to: "conflict.md")
    return try Program.run(arguments, input: input, in: folder)
  }

  @Test(arguments: [
    ["decide", "--policy", "p.md", "--facts", #"{"do": "connect"}"#],
    ["decide", "--policy", "conflict.md", "--facts", #"{"do": "connect"}"#],
    ["ask", "--policy", "p.md", "friend", "request"], ["ask", "--policy", "p.md", "xyzzy"],
    ["policy", "show", "p.md"], ["policy", "test", "p.md"], ["policy", "coverage", "p.md"],
    ["--help"],
  ])
  func `what is answered ends with 0`(arguments: [String]) throws {
    let run = try run(arguments)
    #expect(run.status == 0, "\(run.errors)")
    #expect(!run.output.isEmpty)
  }

  @Test(arguments: [["policy", "test", "failing.md"], ["policy", "check", "conflict.md"]])
  func `a policy that needs work ends with 1`(arguments: [String]) throws {
    #expect(try run(arguments).status == 1)
    #expect(try run(arguments + ["--json"]).status == 1)
  }

  @Test(arguments: [
    (["policy", "show", "none.md"], "file.missing"), (["policy", "check", "."], "file.folder"),
    (["policy", "show", "p.md", "99"], "policy.no-paragraph"),
    (["decide", "--policy", "p.md", "--facts", "{"], "facts.json"),
    (["decide", "--policy", "p.md", "--facts", #"{"a": "b"}"#], "facts.unknown-fact"),
    (["decide", "--policy", "p.md", "--facts", #"{"do": "b"}"#], "facts.unknown-value"),
    (["decide", "--policy", "p.md", "--facts", "@none.json"], "file.missing"),
    (["ask", "--policy", "p.md", " "], "ask.empty"),
    (["policy", "import", "none.txt"], "file.missing"),
  ])
  func `what is refused ends with 2 and a code`(arguments: [String], code: String) throws {
    let run = try run(arguments + ["--json"])
    #expect(run.status == 2)
    #expect(try run.refusal == code)
  }

  @Test func `a refusal is told on standard error with its code`() throws {
    let run = try run(["policy", "show", "none.md"])
    #expect(run.output.isEmpty)
    #expect(run.errors.hasSuffix("[file.missing]\n"))
  }

  @Test func `a policy that does not load tells every diagnostic`() throws {
    let run = try run(["policy", "test", "broken.md", "--json"])
    #expect(run.status == 2)
    #expect((try run.json["diagnostics"] as? [Any])?.isEmpty == false)
  }

  @Test func `arguments that do not fit together are refused`() throws {
    #expect(try run(["decide", "--policy", "p.md"]).status != 0)
    #expect(try run(["decide", "--policy", "p.md"]).output.isEmpty)
  }
}
