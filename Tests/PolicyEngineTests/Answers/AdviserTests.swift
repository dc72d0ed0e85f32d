import Testing

@testable import PolicyEngine

@Suite struct AdviserTests {
  private static let front = """
    silent: { ask: head }
    roles:
      head: { title: the headteacher, else: chair }
      chair: { title: the chair of governors, outside: true }
    """

  private static let body =
    SmallPolicy.paragraph(
      "1",
      """
      - id: never-pupils
        must-not: connect
        when: { with: pupil }
      - id: leavers
        may: connect
        when: { with: leaver }
      """)
    + SmallPolicy.paragraph(
      "2",
      """
      - id: tell-always
        must: tell
        when: { do: connect, event: unwelcome }
        report-to: head
        within: { text: promptly, set: 1 school day, agreed-by: the school }
      - id: keep-pupil
        must: keep
        when: { do: connect, with: pupil }
      """)

  private func answer(
    _ facts: [String: String], assuming: Bool = true, unsure: [String] = []
  ) throws -> (answer: Answer, document: PolicyDocument) {
    let document = try SmallPolicy.document(Self.body, front: Self.front)
    let told = try PartialSituation(named: facts, in: document.facts)
    let answer = Adviser(document).answer(
      to: told, assuming: assuming, unsure: Set(unsure.compactMap(document.facts.index)))
    return (answer, document)
  }

  @Test func `the strictest that is possible is answered until more is known`() throws {
    let (answer, _) = try answer(["do": "connect", "who": "teacher"])
    #expect(answer.word == .no)
    #expect(!answer.isSettled)
    #expect(answer.possibleVerdicts == [.says(.mustNot), .says(.may), .silent])
  }

  @Test func `what would settle the answer is asked`() throws {
    let (answer, document) = try answer(["do": "connect", "who": "teacher"])
    #expect(answer.unknown.map { document.facts[$0].name } == ["with"])
    #expect(answer.next.map { document.facts[$0.fact].name } == "with")
  }

  @Test func `a fact that somebody does not know is asked once`() throws {
    let (answer, _) = try answer(["do": "connect", "who": "teacher"], unsure: ["with"])
    #expect(answer.next == nil)
    #expect(answer.unknown.isEmpty)
    #expect(!answer.isSettled)
  }

  @Test func `a settled answer asks nothing`() throws {
    let (answer, _) = try answer(["do": "connect", "with": "pupil"])
    #expect(answer.isSettled)
    #expect(answer.next == nil)
    #expect(answer.cites == ["1"])
  }

  @Test func `duties are certain or possible`() throws {
    let (answer, document) = try answer(["do": "connect", "event": "unwelcome"])
    #expect(answer.duties.map { document.norms[$0.norm].id } == ["tell-always"])
    #expect(answer.possibleDuties.map { document.norms[$0.norm].id } == ["keep-pupil"])
  }

  @Test func `what is assumed is not told`() throws {
    let (answer, document) = try answer(["do": "connect", "with": "pupil"])
    #expect(answer.told.named(in: document.facts)["event"] == nil)
    #expect(answer.situation.named(in: document.facts)["event"] == "nothing")
  }

  @Test func `nothing is assumed where facts are taken as told`() throws {
    let (answer, document) = try answer(["do": "connect", "with": "pupil"], assuming: false)
    #expect(answer.situation.named(in: document.facts)["event"] == nil)
    #expect(answer.possibleDuties.map { document.norms[$0.norm].id } == ["tell-always"])
  }

  @Test func `a duty names who hears it and by when`() throws {
    let (answer, _) = try answer(["do": "connect", "with": "pupil", "event": "unwelcome"])
    let duty = try #require(answer.duties.first { $0.to != nil })
    #expect(duty.to == "head")
    #expect(duty.cites == ["2"])
  }

  @Test func `silence names whom to ask`() throws {
    let (answer, _) = try answer(["do": "post"])
    #expect(answer.word == .policySilent)
    #expect(answer.ask == "head")
  }

  @Test func `without an act there is no answer yet`() throws {
    let (answer, document) = try answer(["with": "pupil"])
    #expect(answer.word == .policySilent)
    #expect(answer.unknown == [document.facts.act])
  }

  @Test func `the JSON has the members of the contract`() throws {
    let (answer, document) = try answer(["do": "connect", "who": "teacher"])
    let json = answer.json(document: document)
    for member in [
      "answer", "verdict", "cites", "also", "duties", "conflicts", "understood", "unknown", "next",
    ] {
      #expect(json.contains("\"\(member)\":"))
    }
  }
}
