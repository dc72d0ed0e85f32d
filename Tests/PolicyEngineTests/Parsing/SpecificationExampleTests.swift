import Foundation
import PolicyEngine
import Testing

/// The example in `docs/policy-language.md` is read and decides as the page says.
@Suite struct SpecificationExampleTests {
  private let document: PolicyDocument

  init() throws {
    let page = try String(
      contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../../docs/policy-language.md"), encoding: .utf8)
    let open = try #require(page.range(of: "````markdown\n"))
    let close = try #require(page[open.upperBound...].range(of: "\n````\n"))
    document = try PolicyParser().parse(String(page[open.upperBound..<close.lowerBound]))
  }

  private func decide(_ facts: [String: String]) throws -> Decision {
    let situation = try PartialSituation(named: facts, in: document.facts).assuming(document.facts)
    return ReferenceEvaluator(document).decide(try #require(situation.complete))
  }

  private func cited(_ decision: Decision) -> [String] {
    decision.ruling.cited.map { document.norms[$0].id }
  }

  @Test func `contact with a leaver on a professional network may be made`() throws {
    let decision = try decide([
      "do": "connect", "with": "leaver", "via": "professional-network", "who": "teacher",
    ])
    #expect(decision.ruling.verdict == .says(.may))
    #expect(cited(decision) == ["p28-leavers-work"])
    #expect(decision.ruling.conflicts.isEmpty)
  }

  @Test func `contact with a leaver on a personal account is advised against`() throws {
    let decision = try decide([
      "do": "connect", "with": "leaver", "via": "personal-social", "who": "teacher",
    ])
    #expect(decision.ruling.verdict == .says(.advisedAgainst))
    #expect(cited(decision) == ["p28-leavers"])
  }

  @Test func `contact with a pupil on any social medium is forbidden`() throws {
    for medium in ["personal-social", "professional-network"] {
      for pupil in ["pupil", "pupil-elsewhere"] {
        let decision = try decide(["do": "connect", "with": pupil, "via": medium, "who": "teacher"])
        #expect(decision.ruling.verdict == .says(.mustNot))
        #expect(cited(decision) == ["p28-pupils"])
      }
    }
  }

  @Test func `a letter and another act are not spoken of`() throws {
    #expect(
      try decide(["do": "connect", "with": "pupil", "via": "letter", "who": "teacher"]).ruling
        == .silent)
    #expect(
      try decide([
        "do": "tell-a-leader", "with": "pupil", "via": "personal-social", "who": "teacher",
      ]).ruling == .silent)
  }

  @Test func `its own test is read`() {
    #expect(document.tests.map(\.paragraph) == ["p28"])
    #expect(document.tests.flatMap(\.expectations) == [.verdict(.says(.may), [2])])
  }

  @Test func `its front matter is read`() {
    let metadata = document.metadata
    #expect(metadata.policy == "social-media")
    #expect(metadata.inForceFrom == "2025-06-09")
    #expect(metadata.silentAsk == "headteacher")
    #expect(metadata.role("local-authority")?.isOutside == true)
    #expect(metadata.role("headteacher")?.standIn == "chair-of-governors")
    #expect(metadata.strength.map(\.modality).last == .advisedAgainst)
  }
}
