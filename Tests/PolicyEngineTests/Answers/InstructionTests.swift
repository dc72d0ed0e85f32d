import Testing

@testable import PolicyEngine

@Suite struct InstructionTests {
  private static let front = """
    roles:
      head: { title: the headteacher, else: chair }
      chair: { title: the chair of governors, outside: true }
    """

  private func instructions(_ norms: String...) throws -> (all: [Instruction], words: [String]) {
    let body = norms.enumerated()
      .map { SmallPolicy.paragraph("\($0 + 1)", "- id: n\($0)\n  " + $1) }.joined()
    let document = try SmallPolicy.document(body, front: Self.front)
    let told = try PartialSituation(
      named: ["do": "connect", "event": "unwelcome", "with": "pupil"], in: document.facts)
    let wording = AnswerWording(document)
    let all = wording.instructions(Adviser(document).answer(to: told).duties)
    return (all, all.map(wording.instruction))
  }

  private static let soon = """
    must: tell
      when: { do: connect, event: unwelcome }
      report-to: head
      within: { text: promptly, set: 1 school day, agreed-by: the school }
    """
  private static let now = """
    must: tell
      when: { event: unwelcome }
      report-to: [head, chair]
      within: { text: at once, set: now, agreed-by: the school }
    """

  @Test func `a report that two paragraphs ask for is one, by the earlier time`() throws {
    let all = try instructions(Self.soon, Self.now).all
    #expect(all.count == 1)
    #expect(all.first?.within?.words == "at once")
    #expect(all.first?.cites == ["1", "2"])
  }

  @Test func `it goes to everybody whom either paragraph names`() throws {
    #expect(
      try instructions(Self.soon, Self.now).words
        == ["Tell a senior leader, to the headteacher and the chair of governors"])
  }

  @Test func `reports to different people stay apart`() throws {
    let other = Self.soon.replacing("head\n", with: "chair\n")
    #expect(try instructions(Self.soon, other).all.map(\.to) == [["head"], ["chair"]])
  }

  @Test func `a report to two joins those to either that stood apart`() throws {
    let other = Self.soon.replacing("head\n", with: "chair\n")
    let all = try instructions(Self.soon, other, Self.now).all
    #expect(all.map(\.to) == [["head", "chair"]])
    #expect(all.map(\.cites) == [["1", "3", "2"]])
  }

  @Test func `a word without a number never takes the place of one`() throws {
    let vague = Self.soon.replacing(", set: 1 school day, agreed-by: the school", with: "")
    #expect(try instructions(vague, Self.soon).all.first?.within?.words == "within 1 school day")
    #expect(try instructions(Self.soon, vague).all.first?.within?.words == "within 1 school day")
  }
}
