import Testing

@testable import PolicyEngine

@Suite("Importing: policies that print numbers")
struct NumberedPolicyTests {
  @Test func `printed labels stay and unnumbered paragraphs continue the one before`() throws {
    let policy = try Fixture.imported("running-numbers.txt")
    #expect(policy.labels == ["1", "2", "3", "4", "4a", "4b", "4c", "5", "6", "6a", "6b", "7"])
    #expect(policy.paragraphs.filter(\.isUnnumbered).compactMap(\.label) == ["6a", "6b"])
    #expect(policy.headingLines == ["Why we have this policy", "What staff do", "How this ends"])
  }

  @Test func `a list that blank lines split stays with its paragraph`() throws {
    let policy = try Fixture.imported("running-numbers.txt")
    #expect(policy.text("2")?.split(separator: "\n").count { $0.hasPrefix("- ") } == 4)
    let risks = try #require(policy.text("5"))
    #expect(risks.contains("\n\nThe main ones are:\n\n- a family is upset;\n- a child"))
    #expect(policy.account.lines.first { $0.line == 37 }?.label == "5")
  }

  @Test func `lettered parts are sub-items of their paragraph`() throws {
    let policy = try Fixture.imported("nested-letters.txt")
    #expect(
      policy.labels == ["1", "1a", "1b", "1b.i", "1b.ii", "1c", "1d", "2", "2h", "2i"])
    #expect(policy.paragraphs.filter { $0.kind == .subItem }.allSatisfy { $0.parent != nil })
    #expect(policy.became(4) == "sub-item")
  }

  @Test func `a number alone on its line belongs to the words below`() throws {
    let policy = try Fixture.imported("number-alone.txt")
    #expect(policy.labels == ["1.1", "1.2", "2.1", "2.2"])
    #expect(policy.headingLines == ["1 INTRODUCTION", "2 PERSONAL ACCOUNTS"])
    #expect(policy.text("2.1")?.hasSuffix("whatever the service is called.") == true)
  }

  @Test func `decimals without headings keep their own labels`() throws {
    let policy = try Fixture.imported("decimals-no-headings.txt")
    #expect(policy.labels == ["1.1", "1.2", "2.1", "2.2", "2.3", "3.1"])
    #expect(policy.headings.isEmpty)
  }

  @Test func `three levels and two sections of the same number are kept apart by id`() throws {
    let policy = try Fixture.imported("three-levels.txt")
    #expect(policy.labels == ["1.1.1", "1.1.2", "1.2.1", "4.1.1", "4.1.1", "A1"])
    #expect(Array(policy.paragraphs.compactMap(\.id).suffix(3)) == ["p4-1-1", "p4-1-1-2", "pa1"])
    #expect(policy.headingLines.last == "Appendix A")
    #expect(policy.headings.map(\.label).prefix(2) == ["Section 1", "1.1"])
  }

  @Test func `numbers that begin again under a heading are printed labels too`() throws {
    let policy = try Fixture.imported("restarting.txt")
    #expect(policy.labels == ["1", "2", "1", "2", "2-1", "2-2", "2a"])
    #expect(policy.paragraphs.compactMap(\.id).prefix(4) == ["p1", "p2", "p1-2", "p2-2"])
  }

  @Test func `an appendix with a number has labels of its own`() throws {
    let policy = try PolicyImporter().paste(
      "1. Ask first.\n2. Then post.\n\nAppendix 1: Form\n\nI have read the policy and will keep to it."
    )
    #expect(policy.labels == ["1", "2", "A1.1"])
  }

  @Test func `a wrapped year is no paragraph`() throws {
    let policy = try PolicyImporter().paste(
      "1. The school opened its page in the autumn of\n2019. Since then it has grown.\n2. Next.")
    #expect(policy.labels == ["1", "2"])
    #expect(policy.text("1")?.contains("2019. Since") == true)
  }

  @Test func `initials at the start of a line are no list`() throws {
    let policy = try PolicyImporter().paste(
      "1. The page is looked after by\nJ. Marsh.\n2. Next one.")
    #expect(policy.labels == ["1", "2"])
  }

  @Test func `an unnumbered paragraph stands between numbered ones in a wrapped text`() throws {
    let policy = try Fixture.imported("nested-wrapped.txt")
    #expect(policy.labels == ["3.1", "3.1a", "3.2"])
    #expect(policy.text("3.1")?.contains("- tells every new colleague about the policy") == true)
  }
}
