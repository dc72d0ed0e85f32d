import Foundation
import PolicyEngine
import Testing

@Suite struct JSONExportTests {
  @Test func `the export has every part of the policy`() throws {
    let json = try ExportSample.json()
    #expect(json["format"] as? String == "chaperone-policy")
    #expect(
      Set(json.keys) == [
        "format", "format-version", "metadata", "sections", "paragraphs", "facts", "norms", "tests",
        "decisions",
      ])
    let metadata = try #require(json["metadata"] as? [String: Any])
    #expect(
      metadata["in-force"] as? [String: String] == ["from": "2025-06-09", "to": "2028-06-09"])
    #expect(metadata["binds"] as? String == "staff")
    let sections = try #require(json["sections"] as? [[String: Any]])
    #expect(
      sections.compactMap { $0["paragraphs"] as? [String] } == [
        [], ["p1", "p1a", "p1b", "two"], ["p2"], [],
      ])
  }

  @Test func `norms name facts, values and norms, with conditions as nested objects`() throws {
    let norms = try #require(try ExportSample.json()["norms"] as? [[String: Any]])
    #expect(norms.compactMap { $0["modality"] as? String } == ["must-not", "advised", "must"])
    #expect(norms[0]["acts"] as? [String] == ["post", "send & receive"])
    #expect(norms[0]["who"] as? [String] == ["teacher"])
    let scope = try #require(norms[0]["when"] as? [String: [String: Any]])
    #expect(scope["not"]?["fact"] as? String == "with \"x\"")
    #expect(scope["not"]?["values"] as? [String] == ["ä<b>", "x y"])
    #expect((norms[0]["unless"] as? [Any])?.count == 2)
    #expect(norms[1]["overrides"] as? [String] == ["a"])
    #expect(norms[1]["override-reasons"] as? [String: String] == ["a": "because & <why>"])
    #expect(norms[1]["when"] as? [String: [String]] == ["all": []])
    #expect(norms[2]["triggers"] as? [String] == ["send & receive"])
    let within = try #require(norms[2]["within"] as? [String: Any])
    #expect(within["text"] as? String == "promptly")
    #expect((within["set"] as? [String: Any])?["count"] as? Int == 2)
  }

  @Test func `facts have values, groups and what they settle`() throws {
    let facts = try #require(try ExportSample.json()["facts"] as? [[String: Any]])
    #expect(facts.compactMap { $0["name"] as? String } == ["do", "who", "with \"x\"", "consent"])
    let values = try #require(facts[2]["values"] as? [[String: Any]])
    #expect(values.compactMap { $0["name"] as? String } == ["1.10", "ä<b>", "x y"])
    #expect(facts[2]["assume"] as? String == "1.10")
    #expect((facts[3]["settles"] as? [String: Any])?["by"] as? [String] == ["held"])
    #expect((facts[1]["groups"] as? [[String: Any]])?.first?["values"] as? [String] == ["teacher"])
  }

  @Test func `tests are those that the author wrote`() throws {
    let tests = try #require(try ExportSample.json()["tests"] as? [[String: Any]])
    #expect(tests[0]["ask"] as? [String: String] == ["do": "post", "consent": "held"])
    let expect = try #require(tests[0]["expect"] as? [String: Any])
    #expect(expect["advised"] as? [String] == ["b"])
    #expect(expect["duties"] as? [String] == ["c", "post"])
    #expect(tests[1]["expect"] as? [String: Bool] == ["silent": true])
  }

  @Test func `the same policy gives the same text, with members in their order`() throws {
    let text = try ExportSample.export(.json)
    #expect(try ExportSample.export(.json) == text)
    let order = ["metadata", "sections", "paragraphs", "facts", "norms"].map { "\n  \"\($0)\"" }
    let places = order.compactMap { text.range(of: $0)?.lowerBound }
    #expect(places.count == order.count)
    #expect(places == places.sorted())
    #expect(text.hasSuffix("}\n"))
  }
}
