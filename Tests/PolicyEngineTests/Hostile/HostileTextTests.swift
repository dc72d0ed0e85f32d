import PolicyEngine
import Testing

@Suite struct HostileTextTests {
  static let files: [HostileFile] = [
    .init(bytes: "20 MB", "file.too-large") { Array(repeating: 97, count: 20 << 20) },
    .init(bytes: "NUL bytes", "file.binary") { Array(repeating: 0, count: 4 << 20) },
    .init(bytes: "broken UTF-8 at the end", "file.not-utf8") {
      Array(repeating: 97, count: 1_000_000) + [0xC3]
    },
    .init(bytes: "an overlong encoding", "file.not-utf8") { [0xC0, 0xAF] },
    .init(bytes: "a surrogate", "file.not-utf8") { [0xED, 0xA0, 0x80] },
    .init("nothing", nil) { "" },
    .init("a byte order mark alone", nil) { "\u{FEFF}" },
    .init("empty lines", "file.too-many-lines") { String(repeating: "\n", count: 300_000) },
    .init("carriage returns", "file.too-many-lines") { String(repeating: "\r", count: 300_000) },
    .init("spaces", nil) { Flood.of(" ") },
    .init("asterisks", nil) { Flood.of("*") },
    .init("labels in one line", nil) { Flood.of("**1.** ") },
    .init("the same label again and again", nil) { String(repeating: "**1.**\n", count: 50_000) },
    .init("labels that never end", nil) { Flood.of("**1") },
    .init("identifiers in one line", nil) { "**1.** " + Flood.of("{#") },
    .init("identifiers on many lines", nil) {
      "**1.** " + Flood.of("a b c d e f g {# }\n", bytes: 3_000_000)
    },
    .init("backticks", "block.open") { Flood.of("`") },
    .init("fences that are never closed", "block.open") { Flood.of("```norms and a long line\n") },
    .init("notes between blocks", nil) {
      String(
        repeating: "```suggestions\n```\n" + String(repeating: "a note ", count: 50) + "\n",
        count: 5_000)
    },
    .init("headings", nil) { Flood.of("## A section of the policy\n") },
    .init("headings too deep", nil) { Flood.of("#################### A section\n") },
    .init("front matter that is never closed", "front-matter.open") {
      "---\n" + Flood.of("a long line of front matter: b\n")
    },
    .init("quotations 10,000 deep", nil) { String(repeating: "> ", count: 10_000) + "a" },
    .init("lists 10,000 deep", nil) { "**1.** " + String(repeating: "- ", count: 10_000) + "a" },
    .init("empty blocks", "file.too-many-blocks") {
      String(repeating: "```facts\n```\n", count: 100_000)
    },
    .init("line and paragraph separators", nil) { Flood.of("\u{2028}**1.**\u{2029} ") },
    .init("combining marks behind everything", "block.open") {
      Flood.of(
        "**1.\u{301}**\u{301} a {#p\u{301}}\u{301}\n#\u{301} b\n```\u{301}\n```\u{301}\n",
        bytes: 2_000_000)
    },
    .init("labels of emoji", nil) { Flood.of("**👩🏽‍🚀.** Text\n") },
    .init("one letter with a million accents", nil) {
      "**1.** a" + Flood.of("\u{301}", bytes: 2_000_000)
    },
  ]

  @Test(arguments: files)
  func `a hostile text ends in a clear error or a document, at once`(file: HostileFile) {
    let outcome = HostileFile.outcome(of: file.make())
    #expect(outcome.took < (Stopwatch.isPatient ? 10 : 1))
    if let code = file.code {
      #expect(outcome.codes.contains(code))
    } else {
      #expect(outcome.codes.isEmpty)
    }
  }
}
