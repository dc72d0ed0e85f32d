import Testing

@testable import PolicyEngine

@Suite struct AnswerWordTests {
  private static let front = "roles: { head: { title: the headteacher, outside: true } }"

  /// The word for connecting with a pupil under norms.
  private func word(
    _ norms: String,
    _ facts: [String: String] = ["with": "pupil", "who": "teacher", "via": "letter"]
  ) throws -> AnswerWord {
    let document = try SmallPolicy.document(
      SmallPolicy.paragraph("1", named(norms)), front: Self.front)
    let asked = facts.merging(["do": "connect"]) { $1 }
    return Adviser(document).answer(to: try PartialSituation(named: asked, in: document.facts)).word
  }

  /// The norms with an id each.
  private func named(_ norms: String) -> String {
    norms.split(separator: "\n").enumerated().map { index, line in
      line.hasPrefix("- ") ? "- id: n\(index)\n  " + line.dropFirst(2) : String(line)
    }.joined(separator: "\n")
  }

  @Test(
    arguments: [
      ("- must-not: connect", .no), ("- advised-against: connect", .advisedAgainst),
      ("- may: connect", .yes), ("- advised: connect", .yes), ("- must: connect", .yes),
      ("- may: connect\n  provided: { ask: head }", .askFirst),
      ("- may: connect\n  provided: { permission: head }", .yesWithConditions),
      ("- may: connect\n  provided: { permission: head, ask: head }", .askFirst),
      ("- must: connect\n  provided: { manner: calmly }", .yesWithConditions),
      ("- must: connect\n  report-to: head", .reportNow),
      ("- must: tell\n  when: { with: pupil }\n  report-to: head", .reportNow),
      ("- must: tell\n  when: { with: pupil }", .policySilent),
      ("- may: post", .policySilent),
      ("- may: connect\n- must-not: connect", .no),
      ("- must-not: connect\n- must: tell\n  when: { with: pupil }\n  report-to: head", .no),
      ("- may: connect\n- must: tell\n  when: { with: pupil }\n  report-to: head", .yes),
    ] as [(String, AnswerWord)])
  func `the word is the one of the table`(norms: String, expected: AnswerWord) throws {
    #expect(try word(norms) == expected)
  }

  private static let settled = """
    **1.** A rule.

    ```facts
    allowed:
      ask: Has the head allowed it?
      settles: { permission: head, by: "yes" }
      values: { "no": without leave, "yes": with leave }
    ```

    ```norms
    - id: p1
      may: connect
      provided: { permission: head, manner: calmly }
    ```

    """

  @Test(arguments: [("yes", ["manner"]), ("no", ["permission", "manner"])])
  func `a condition that a fact settles is open no longer`(
    value: String, kinds: [String]
  ) throws {
    let document = try SmallPolicy.document(Self.settled, front: Self.front)
    let told = try PartialSituation(
      named: ["do": "connect", "who": "teacher", "allowed": value], in: document.facts)
    let answer = Adviser(document).answer(to: told)
    #expect(Set(answer.conditions.map(\.provision.kind)) == Set(kinds))
  }

  @Test func `a condition that nobody was asked about stays open`() throws {
    let document = try SmallPolicy.document(Self.settled, front: Self.front)
    let told = try PartialSituation(named: ["do": "connect"], in: document.facts)
    #expect(Adviser(document).answer(to: told).conditions.count == 2)
  }
}
