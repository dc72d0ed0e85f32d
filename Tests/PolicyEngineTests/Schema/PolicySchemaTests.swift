import Foundation
import Testing

@testable import PolicyEngine

@Suite struct PolicySchemaTests {
  private func keys(of definition: String, inAnyOf: Bool = false) -> [String] {
    let shape = PolicySchema.tree["$defs"]?[definition]
    if inAnyOf, case .array(let shapes) = shape?["anyOf"] {
      return shapes.compactMap { $0["properties"]?.names }.first ?? []
    }
    return shape?["properties"]?.names ?? []
  }

  @Test func `the schema has the keys of the readers and no others`() {
    #expect(keys(of: "norm") == NormKey.allNames)
    #expect(keys(of: "no-norm") == NoNormKey.names)
    #expect(keys(of: "condition") == ConditionKey.names)
    #expect(keys(of: "deadline", inAnyOf: true) == DeadlineKey.names)
    #expect(keys(of: "override", inAnyOf: true) == OverrideKey.names)
    #expect(keys(of: "provisions") == ProvisionKey.names)
    #expect(keys(of: "fact", inAnyOf: true) == FactKey.names)
    #expect(keys(of: "value", inAnyOf: true) == ValueKey.names)
    #expect(keys(of: "settlement") == ProvisionKey.names + ["by"])
    #expect(keys(of: "test") == TestKey.names)
    #expect(Set(keys(of: "expectation")) == Set(ExpectationKey.allNames))
    #expect(keys(of: "decision") == DecisionKey.names)
    #expect(keys(of: "front-matter") == FrontMatterKey.names)
    #expect(keys(of: "role", inAnyOf: true) == RoleKey.names)
    #expect(keys(of: "sidecar") == FrontMatterKey.names + SidecarKey.names)
    #expect(keys(of: "meaning") == MeaningKey.names)
    #expect(keys(of: "quotation", inAnyOf: true) == QuotationKey.names)
  }

  @Test func `every reference leads to a definition`() {
    let defined = PolicySchema.tree["$defs"]?.names ?? []
    for match in PolicySchema.text.matches(of: #/"\$ref": "#/\$defs/([^"]+)"/#) {
      #expect(defined.contains(String(match.output.1)))
    }
    #expect(Set(defined).count == defined.count)
  }

  @Test func `the blocks of the language are the properties of the document`() {
    let blocks = Set(DocumentPiece.BlockKind.allCases.map(\.rawValue)).subtracting(["suggestions"])
    let properties = PolicySchema.tree["properties"]?.names ?? []
    #expect(Set(properties) == blocks.union(["front-matter", "sidecar"]))
  }

  @Test func `the published schema is the one that the program prints`() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../docs/PolicySchema.json")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try PolicySchema.text.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == PolicySchema.text)
  }

  @Test func `it is JSON`() throws {
    let read = try JSONSerialization.jsonObject(with: Data(PolicySchema.text.utf8))
    #expect(
      (read as? [String: Any])?["$schema"] as? String
        == PolicySchema.tree["$schema"].flatMap {
          if case .string(let text) = $0 { text } else { nil }
        })
  }
}
