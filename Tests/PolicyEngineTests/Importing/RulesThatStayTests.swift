import Testing

@testable import PolicyEngine

/// What looks like a comment, a picture, a contents list, a table's head or a note, and is a rule.
@Suite("Importing: rules that look like furniture")
struct RulesThatStayTests {
  private func markdown(_ text: String) throws -> ImportedPolicy {
    try PolicyImporter().read(Array(text.utf8), named: "rules.md")
  }

  @Test(arguments: [
    "<!-- a --> Staff must not post pictures. <!-- b -->",
    "![logo](x.png) Staff must report threats (at once)",
    "- [Ask](#ask) before you post, as said in [section 2](#two)",
  ])
  func `words between two scraps of Markdown stay`(line: String) throws {
    let policy = try markdown("# Rules\n\n## First\n\n\(line)\n\n1. Ask first.\n")
    for reason in ["comment", "picture", "contents list"] {
      #expect(policy.furniture(because: reason).isEmpty, "\(reason)")
    }
  }

  @Test func `the heads of a table that say what is forbidden stay`() throws {
    let policy = try markdown(
      "# Rules\n\n## Accounts\n\n| Do | Do not |\n| --- | --- |\n| lock your account | post pictures of pupils |\n"
    )
    #expect(policy.furniture(because: "table heading").isEmpty)
  }

  @Test func `a rule without a full stop behind a contents list stays`() throws {
    let policy = try PolicyImporter().paste(
      """
      Social media policy

      Contents
      Introduction
      Accounts
      Pictures

      Nobody may post pictures of pupils

      Introduction

      1. It holds for all.

      Accounts

      2. Ask first.

      Pictures

      3. Never without a yes.
      """)
    #expect(
      policy.furniture(because: "contents list").allSatisfy { !$0.contains("Nobody may post") })
  }

  @Test(arguments: [
    "1 Pupils in year2 are seven.\n2 Staff must not post pictures of pupils.\n3 Ask first.",
    "[1] Ask, and keep to [2] as well.\n[2] Staff must not post.\n[3] Ask first.",
  ])
  func `the next number of the policy is no note`(text: String) throws {
    let policy = try PolicyImporter().paste("Social media policy\n\n" + text)
    #expect(policy.labels == ["1", "2", "3"])
  }

  @Test func `notes that begin at one on each page stand under the nearest that calls them`() throws
  {
    let policy = try PolicyImporter().paste(
      """
      Social media policy

      1. It holds for all employees¹ here.

      ¹ Supply teachers as well.

      2. It holds for parents¹ too.

      ¹ And carers as well.
      """)
    #expect(policy.text("1")?.contains("carers") == false)
    #expect(policy.text("2")?.contains("¹ And carers as well.") == true)
  }

  @Test(arguments: ["123 \\", "12 \\", "1 \\", "\\"])
  func `a line that ends in a backslash is read to its end`(line: String) throws {
    let policy = try markdown("# Rules\n\n## First\n\n1. All employees1 ask.\n\n\(line)\n\nEnd.\n")
    #expect(policy.labels.contains("1"))
  }

  @Test(arguments: ["2011-12", "2024-25 (school year)", "2011/12"])
  func `a school year is no month`(words: String) throws {
    #expect(PrintedDate(in: words) == nil)
  }

  @Test func `the last review is not the next one`() throws {
    let policy = try PolicyImporter().paste(
      "Social media policy\n\nApproved: May 2020\nLast reviewed: May 2024\n\n1. Ask first.")
    #expect(policy.facts.reviewBy == nil)
  }

  @Test(arguments: [
    "In case of no reply, staff must tell the office.", "With no exceptions staff must report it.",
  ])
  func `a no that belongs to something else forbids nothing`(text: String) {
    #expect(WordingReader(text).modality()?.modality == "must")
  }
}
