import PolicyEngine
import Testing

@Suite struct HostileMeaningTests {
  static let files: [HostileFile] = [
    .init("100,000 norms", "file.blocks-too-large") {
      Flood.facts + "**1.** A rule.\n\n"
        + Flood.blocks(100_000, of: 10_000, kind: "norms") { "- { id: n\($0), may: post }\n" }
    },
    .init("20,000 norms", "norms.too-many") {
      Flood.facts + "**1.** A rule.\n\n"
        + Flood.blocks(20_000, of: 10_000, kind: "norms") { "- { id: n\($0), may: post }\n" }
    },
    .init("10,000 norms, each overriding the one before", nil) {
      Flood.facts + "**1.** A rule.\n\n```norms\n"
        + (0..<10_000).map {
          "- {id: n\($0), may: post\($0 > 0 ? ", overrides: n\($0 - 1)" : "")}\n"
        }
        .joined() + "```\n"
    },
    .init("a circle of 10,000 overrides", "norm.override-cycle") {
      Flood.facts + "**1.** A rule.\n\n```norms\n"
        + (0..<10_000).map { "- {id: n\($0), may: post, overrides: n\(($0 + 1) % 10_000)}\n" }
        .joined() + "```\n"
    },
    .init("every norm overrides a paragraph of all", "norms.too-many-overrides") {
      Flood.facts + "**1.** A rule.\n\n```norms\n"
        + (0..<9_000).map { "- {id: n\($0), may: post, overrides: p1}\n" }.joined() + "```\n"
    },
    .init("overrides of paragraphs far away", nil) {
      Flood.facts
        + (0..<9_000).map { number in
          let yields = number > 0 ? ", overrides: p\(number - 1)" : ""
          return
            "**\(number).** A rule.\n\n```norms\n- {id: n\(number), may: post\(yields)}\n```\n\n"
        }.joined()
    },
    .init("one id for every norm", "norm.duplicate-id") {
      Flood.facts + "**1.** A rule.\n\n```norms\n"
        + (0..<10_000).map { _ in "- { id: a, may: post }\n" }.joined() + "```\n"
    },
    .init("one id for every paragraph", "paragraph.duplicate-id") {
      (0..<30_000).map { "**\($0).** A rule. {#p}\n" }.joined()
    },
    .init("unknown names everywhere", "condition.unknown-value") {
      Flood.facts + "**1.** A rule.\n\n```norms\n- id: a\n  may: ["
        + (0..<60_000).map { "v\($0)" }.joined(separator: ", ") + "]\n```\n"
    },
    .init("unknown norms everywhere", "tests.unknown-norm") {
      Flood.facts + "**1.** A rule.\n\n```norms\n"
        + (0..<9_000).map { "- { id: norm-\($0), may: post }\n" }.joined()
        + "```\n\n```tests\n- { ask: { do: post }, expect: { may: ["
        + (0..<10_000).map { "name-\($0)" }.joined(separator: ", ")
        + "] } }\n```\n"
    },
    .init("unknown keys everywhere", "norm.unknown-key") {
      Flood.norms + "- id: a\n  may: post\n"
        + (0..<40_000).map { "  k\($0): a\n" }.joined() + "```\n"
    },
    .init("too many values", "facts.too-many-values") {
      "```facts\ndo: [" + (0..<50_000).map { "v\($0)" }.joined(separator: ", ") + "]\n```\n"
    },
    .init("1,000 values and 200 facts", nil) {
      Flood.blocks(200, of: 40, kind: "facts") { fact in
        "f\(fact): [" + (0..<1_000).map { "v\($0)" }.joined(separator: ", ") + "]\n"
      }
    },
    .init("30,000 facts", "facts.too-many") {
      Flood.blocks(30_000, of: 10_000, kind: "facts") { "f\($0): [a, b]\n" }
    },
    .init("a value named 300,000 times", nil) {
      let values = (0..<1_000).map { "v\($0)" }.joined(separator: ", ")
      let block =
        "```norms\n- id: n%\n  may: [" + Flood.of("v999, ", bytes: 400_000) + "v998]\n```\n\n"
      return "```facts\ndo: [\(values)]\n```\n\n**1.** A rule.\n\n"
        + (0..<4).map { block.replacing("%", with: String($0)) }.joined()
    },
    .init("groups of groups", nil) {
      let values = (0..<1_000).map { "v\($0)" }.joined(separator: ", ")
      let groups = (0..<10_000).map { "    g\($0): [v999, g\(max(0, $0 - 1))]\n" }.joined()
        .replacing("g0: [v999, g0]", with: "g0: [v999]")
      return "```facts\ndo:\n  values: [\(values)]\n  groups:\n\(groups)```\n"
    },
    .init("facts inferred from many names", "facts.too-many-values") {
      "**1.** A rule.\n\n```norms\n"
        + (0..<9_000).map { "- { id: n\($0), may: act-\($0) }\n" }.joined() + "```\n"
    },
    .init("20,000 roles in a chain", "front-matter.too-many-roles") {
      "---\nroles:\n" + (0..<20_000).map { "  r\($0): { else: r\($0 + 1) }\n" }.joined() + "---\n"
    },
    .init("roles in a circle", "role.cycle") {
      "---\nroles:\n" + (0..<500).map { "  r\($0): { else: r\(($0 + 1) % 500) }\n" }.joined()
        + "---\n"
    },
    .init("20,000 tests", "tests.too-many") {
      Flood.facts
        + Flood.blocks(20_000, of: 8_000, kind: "tests") { _ in
          "- { ask: { do: post }, expect: { silent: true } }\n"
        }
    },
    .init("a condition of 20,000 branches", nil) {
      Flood.when(
        "{ any: ["
          + Flood.of("{ all: [{ with: pupil }, { not: { with: parent } }] }, ", bytes: 400_000)
          + "{ with: pupil }] }")
    },
    .init("a condition 10 deep and 2 wide", nil) {
      var condition = "{ with: pupil }"
      for depth in 0..<10 {
        condition = "{ \(depth.isMultiple(of: 2) ? "any" : "all"): [\(condition), \(condition)] }"
      }
      return Flood.when(condition)
    },
    .init("many warnings before an error", "condition.unknown-fact") {
      Flood.when("{ nobody-knows: this }")
    },
  ]

  @Test(arguments: files)
  func `a hostile meaning ends in a clear error or a document, at once`(file: HostileFile) {
    let outcome = HostileFile.outcome(of: file.make())
    #expect(outcome.took < (Stopwatch.isPatient ? 10 : 1))
    if let code = file.code {
      #expect(outcome.codes.contains(code))
    } else {
      #expect(outcome.codes.filter { $0 != "facts.inferred" }.isEmpty)
    }
  }

  @Test func `a long circle is told in a sentence`() throws {
    let text =
      Flood.norms
      + (0..<1_000).map { "- {id: n\($0), may: post, overrides: n\(($0 + 1) % 1_000)}\n" }.joined()
      + "```\n"
    let error = #expect(throws: InvalidPolicy.self) { try PolicyParser().parse(text) }
    let message = try #require(error?.diagnostics.first?.message)
    #expect(message.count < 400)
  }

  @Test func `no more is told than somebody reads, and how much more there is`() throws {
    let text =
      Flood.norms + (0..<2_000).map { "- {id: n\($0), may: nothing\($0)}\n" }.joined() + "```\n"
    let error = #expect(throws: InvalidPolicy.self) { try PolicyParser().parse(text) }
    #expect(error?.diagnostics.count == SourceLimits.diagnostics + 1)
    #expect(error?.diagnostics.last?.message.contains("1800") == true)
  }
}
