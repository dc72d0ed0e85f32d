import Foundation
import Testing

@Suite struct JSONOutputTests {
  private func members(_ arguments: [String]) throws -> [String: Any] {
    let folder = try TemporaryFolder()
    try folder.write(SmallFile.text, to: "p.md")
    try folder.write("Larkfield Primary School\n\n1. Be kind.\n2. Be calm.\n", to: "s.txt")
    return try Program.run(arguments + ["--json"], in: folder).json
  }

  private static let answer = [
    "answer", "verdict", "cites", "also", "duties", "conflicts", "understood", "unknown", "next",
  ]

  @Test(arguments: [
    (["decide", "--policy", "p.md", "--facts", #"{"do": "connect"}"#], answer),
    (["ask", "--policy", "p.md", "friend request"], answer + ["question", "notUnderstood"]),
    (["policy", "show", "p.md"], ["title", "metadata", "sections"]),
    (["policy", "show", "p.md", "1"], ["label", "text", "reading"]),
    (["policy", "check", "p.md"], ["findings"]),
    (["policy", "test", "p.md"], ["passed", "failed", "results", "coverage"]),
    (["policy", "coverage", "p.md"], ["paragraphs"]),
    (
      ["policy", "import", "s.txt", "-o", "o.md"],
      ["lines", "furniture", "contacts", "suggestions"]
    ),
    (["policy", "adopt", "p.md", "p.md", "-o", "o.md"], ["matches", "changes"]),
  ])
  func `the JSON has the members of the contract`(arguments: [String], names: [String]) throws {
    let json = try members(arguments)
    for name in names { #expect(json[name] != nil, "\(name) in \(json.keys.sorted())") }
  }

  @Test func `each row of the coverage has what carries the paragraph out`() throws {
    let rows = try members(["policy", "coverage", "p.md"])["paragraphs"] as? [[String: Any]]
    let row = try #require(rows?.first)
    #expect(Set(row.keys) == ["label", "kind", "norms", "gates", "duties", "tests"])
  }

  @Test func `the next question has its fact, words and values`() throws {
    let json = try members(["decide", "--policy", "p.md", "--facts", #"{"do": "connect"}"#])
    let next = try #require(json["next"] as? [String: Any])
    #expect(next["fact"] as? String == "with")
    #expect((next["values"] as? [Any])?.count == 2)
  }
}
