import Testing

@testable import PolicyEngine

@Suite struct RecipientsTests {
  private static let front = """
    roles:
      head: { title: the headteacher, else: chair }
      chair: { title: the chair of governors, else: authority }
      authority: { title: the local authority, outside: true }
      lead: { title: the safeguarding lead, held-by: head, else: deputy }
      deputy: { title: the deputy lead, else: chair }
    """

  private func recipients() throws -> Recipients {
    Recipients(try SmallPolicy.document(Self.body, front: Self.front).metadata)
  }

  private static let body = SmallPolicy.paragraph("1", "- id: p1\n  must-not: connect")

  @Test(
    arguments: [
      ("head", [], "head"), ("head", ["head"], "chair"), ("head", ["head", "chair"], "authority"),
      ("head", ["chair"], "head"), ("lead", ["head"], "deputy"),
      ("lead", ["head", "deputy"], "chair"), ("lead", ["head", "deputy", "chair"], "authority"),
      ("deputy", ["deputy"], "chair"), ("lead", ["lead"], "deputy"),
    ] as [(String, Set<String>, String)])
  func `nobody hears a report about themselves, by whatever name`(
    role: String, concerned: Set<String>, receives: String
  ) throws {
    #expect(try recipients().resolve(role, concerned: concerned) == receives)
  }

  @Test func `where everybody is concerned nobody receives`() throws {
    let all: Set = ["head", "chair", "authority", "lead", "deputy"]
    #expect(try recipients().resolve("lead", concerned: all) == nil)
  }

  @Test func `a role that the policy does not declare stands for itself`() throws {
    #expect(try recipients().resolve("clerk", concerned: []) == "clerk")
    #expect(try recipients().resolve("clerk", concerned: ["clerk"]) == nil)
  }

  @Test func `stand-ins in a ring end`() {
    var metadata = PolicyMetadata()
    metadata.roles = [("a", "b"), ("b", "a")].map { name, standIn in
      Role(
        name: name, title: name, standIn: standIn, heldBy: nil, isOutside: false, contact: nil,
        position: SourcePosition(line: 1, column: 1))
    }
    #expect(Recipients(metadata).resolve("a", concerned: ["a", "b"]) == nil)
  }

  @Test func `the person asking is concerned like everybody else`() throws {
    let facts = try SmallPolicy.document(
      Self.body,
      front:
        "roles: { governor: { title: the governor, else: pupil }, pupil: { title: P, outside: true } }"
    )
    let told = try PartialSituation(
      named: ["who": "governor", "with": "pupil", "via": "letter"], in: facts.facts)
    let concerned = Recipients(facts.metadata).concerned(in: told, facts: facts.facts)
    #expect(concerned == ["governor", "pupil"])
  }
}
