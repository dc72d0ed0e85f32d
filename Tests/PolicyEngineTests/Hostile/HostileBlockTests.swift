import PolicyEngine
import Testing

@Suite struct HostileBlockTests {
  static let files: [HostileFile] = [
    .init("brackets 10,000 deep", "yaml.too-deep") {
      Flood.when(String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000))
    },
    .init("braces 10,000 deep", "yaml.too-deep") {
      Flood.when(
        String(repeating: "{ not: ", count: 10_000) + String(repeating: "}", count: 10_000))
    },
    .init("dashes on one line", "yaml.too-deep") {
      Flood.norms + String(repeating: "- ", count: 10_000) + "a\n```\n"
    },
    .init("question marks on one line", "yaml.too-deep") {
      Flood.norms + String(repeating: "? ", count: 10_000) + "a\n```\n"
    },
    .init("indentation 900 deep", "yaml.too-deep") {
      Flood.norms + (0..<900).map { String(repeating: " ", count: $0) + "a:\n" }.joined() + "```\n"
    },
    .init("indentation hidden behind line separators", "yaml.line-separator") {
      Flood.norms + (0..<900).map { String(repeating: " ", count: $0) + "a:\u{2028}" }.joined()
        + "\n```\n"
    },
    .init("indentation behind carriage returns", "yaml.too-deep") {
      Flood.norms + (0..<900).map { String(repeating: " ", count: $0) + "a:\r" }.joined()
        + "\n```\n"
    },
    .init("a list in a list in a list, two a line", "yaml.too-deep") {
      Flood.norms
        + (0..<300).map { String(repeating: "  ", count: $0) + "- a:\n" }.joined() + "```\n"
    },
    .init("laughs by the billion", "yaml.anchor") {
      "```facts\na0: &a0 [lol]\n"
        + (1...30).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1), *a\($0 - 1)]\n" }.joined()
        + "```\n"
    },
    .init("an alias as a key", "yaml.anchor") { "```facts\na: &b c\n*b : d\n```\n" },
    .init("an alias to itself", "yaml.anchor") { "```facts\na: &b [*b]\n```\n" },
    .init("an anchor alone", "yaml.anchor") { "```facts\na: &b [c]\n```\n" },
    .init("an alias to nothing", "yaml.syntax") { "```facts\na: *b\n```\n" },
    .init("a merge", "yaml.merge") { "```facts\na: { <<: { b: c } }\n```\n" },
    .init("a tag", "yaml.tag") { "```facts\na: !!python/object [b]\n```\n" },
    .init("a tag of our own", "yaml.tag") { "```facts\na: !secret [b]\n```\n" },
    .init("a list as a key", "yaml.key") { "```facts\n? [a, b]\n: c\n```\n" },
    .init("two documents", "yaml.syntax") { "```facts\na: [b]\n---\nc: [d]\n```\n" },
    .init("a directive", "yaml.syntax") { "```facts\n%YAML 9.9\n---\na: [b]\n```\n" },
    .init("control characters", "yaml.syntax") { "```facts\na: [\u{1}\u{2}]\n```\n" },
    .init("the same key twice", "yaml.duplicate-key") { "```facts\na: [b]\na: [c]\n```\n" },
    .init("a block beyond measure", "yaml.too-large") {
      "```facts\n" + String(repeating: "a: [b]\n", count: 90_000) + "```\n"
    },
    .init("a quotation that never ends", "yaml.syntax") {
      "```facts\na: \"" + Flood.of("word ", bytes: 500_000) + "\n```\n"
    },
    .init("a key without end", "yaml.syntax") {
      "```facts\n" + Flood.of("k", bytes: 500_000) + ": a\n```\n"
    },
    .init("colons", nil) { "```suggestions\n" + Flood.of(":", bytes: 500_000) + "\n```\n" },
    .init("blocks of one word", "file.too-many-blocks") {
      String(repeating: "```tests\na\n```\n", count: 80_000)
    },
  ]

  @Test(arguments: files)
  func `a hostile block ends in a clear error, at once`(file: HostileFile) {
    let outcome = HostileFile.outcome(of: file.make())
    #expect(outcome.took < (Stopwatch.isPatient ? 10 : 1))
    if let code = file.code {
      #expect(outcome.codes.contains(code))
    } else {
      #expect(outcome.codes.isEmpty)
    }
  }
}
