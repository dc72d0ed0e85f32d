import Testing

@testable import PolicyEngine

@Suite("Importing: the policy file")
struct MarkdownWritingTests {
  @Test func `a policy file has front matter, title, headings, paragraphs and suggestions`() throws
  {
    let file = try Fixture.imported("running-numbers.txt").markdown()
    #expect(file.hasPrefix("---\npolicy: online-conduct\ntitle: Online conduct policy\n"))
    #expect(file.contains("in-force: { from: 2026-09-01 }\nreview-by: 2028-09-30\n"))
    #expect(file.contains("printed-next-review:\n  - \"Next review: September 2028\"\n"))
    #expect(file.contains("\n# Online conduct policy\n\n## Why we have this policy\n"))
    #expect(file.contains("headteacher the same day; {#p6}\n"))
    #expect(
      file.contains(
        "**6a.** Parents help us by keeping films of assemblies to themselves. "
          + "{#p6a .unnumbered}\n"))
    #expect(file.contains("```suggestions\nbearer: staff\nmodality: advised\nwords: [should]\n"))
  }

  @Test func `suggestions can be left out and have no effect`() throws {
    let policy = try Fixture.imported("running-numbers.txt")
    #expect(!policy.markdown(suggestions: false).contains("```"))
    let document = try PolicyParser().parse(policy.markdown())
    #expect(document.norms.isEmpty)
    #expect(document.paragraphs.allSatisfy { !$0.text.contains("modality") })
    #expect(document.metadata.inForceFrom == "2026-09-01")
    #expect(document.metadata.reviewBy == "2028-09-30")
    #expect(document.metadata.title == "Online conduct policy")
  }

  @Test(arguments: [
    "Use *no* stars", "a_b and _c_", "`code`", "[a](b) and [c]", "# no heading", "- no list",
    "1. no number", "```", "~~~", "ends in {#p9}", "a \\* b", "**bold.** c", "| a | b |",
    "<b>x</b>",
    "> q", "+ plus", "2) two", "\\", "a\\b", "***", "http://x.example/a_b_c",
  ])
  func `what looks like markup reads back as it was`(words: String) throws {
    let policy = try PolicyImporter().paste("5. Begin.\n6. \(words)")
    let document = try PolicyParser().parse(policy.markdown())
    let paragraph = try #require(document.paragraph("6"))
    #expect(document.paragraphs.count == 2)
    #expect(paragraph.plainText == words)
  }

  @Test func `the name of a policy comes from its title`() throws {
    #expect(try PolicyImporter().paste("Social Media Policy\n\n1. Ask.").policyID == "social-media")
    #expect(try PolicyImporter().paste("Mobile Phone Policy\n\n1. Ask.").policyID == "mobile-phone")
    #expect(try PolicyImporter().paste("1. Ask.").policyID == "policy")
  }

  @Test func `front matter survives any words`() throws {
    let policy = try PolicyImporter().paste(
      "Policy: \"a\" & *b* {c} [d] #e %f \u{1} \\\n\nSigned: & anchors ......\n\n1. Ask.")
    #expect(throws: Never.self) { try PolicyParser().parse(policy.markdown()) }
  }
}
