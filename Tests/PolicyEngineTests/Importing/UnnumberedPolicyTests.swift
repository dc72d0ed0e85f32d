import Testing

@testable import PolicyEngine

@Suite("Importing: policies without numbers")
struct UnnumberedPolicyTests {
  @Test func `a policy without numbers gets running ones and says so`() throws {
    let policy = try Fixture.imported("no-numbers.txt")
    #expect(policy.labels == ["1", "2", "3", "4", "5", "6"])
    #expect(policy.paragraphs.allSatisfy { $0.isUnnumbered })
    #expect(policy.notices.contains(.noNumbers))
  }

  @Test func `bullets stay with the sentence that leads in`() throws {
    let policy = try Fixture.imported("no-numbers.txt")
    #expect(
      policy.text("2")
        == "Staff keep their accounts private. Before they post, they ask themselves:\n\n"
        + "- Would I say this at the school gate?\n- Could a pupil be recognised?\n"
        + "- Am I on school time?")
  }

  @Test func `bullets below a numbered heading are paragraphs of that number`() throws {
    let policy = try Fixture.imported("numbered-headings-bullets.txt")
    #expect(policy.labels == ["1.1", "1.2", "2.1", "2.2", "3.1"])
    #expect(policy.headingLines.first == "1. About this policy")
  }

  @Test func `a bullet in the middle of a sentence is taken out and reported`() throws {
    let policy = try Fixture.imported("broken-bullets.txt")
    #expect(policy.text("1")?.contains("provided via social media is public in the end.") == true)
    #expect(policy.notices.contains(.brokenBullet(line: 7)))
  }

  @Test func `emoji, dingbats, dashes and stars are one class of bullets`() throws {
    let policy = try Fixture.imported("emoji-bullets.txt")
    #expect(policy.labels == ["1"])
    #expect(policy.text("1")?.contains("- Ask when unsure\n- Log out\n- Tell the truth") == true)
  }

  @Test func `a summary box is a section of its own`() throws {
    let policy = try Fixture.imported("summary-first.txt")
    #expect(policy.headingLines == ["Summary", "Purpose", "Private accounts", "Checks"])
    #expect(policy.text("2") == "Do not contact pupils.")
  }

  @Test func `a document without line ends is cut into sentences and says so`() throws {
    let policy = try Fixture.imported("flattened.txt")
    #expect(policy.notices.contains(.flattened(line: 1)))
    #expect(
      policy.headingLines.prefix(3) == ["Introduction", "Personal accounts", "Official accounts"])
    #expect(policy.text("3") == "Staff must not add pupils to their own accounts.")
    #expect(policy.account.lines.count == 1)
  }

  @Test func `two columns are read one after the other`() throws {
    let policy = try Fixture.imported("two-columns.txt")
    #expect(policy.notices.contains(.columns(line: 3)))
    let left = try #require(policy.text("1"))
    #expect(left.hasPrefix("Staff at Larkfield keep their private accounts to themselves."))
    #expect(left.hasSuffix("whatever hour it arrived."))
    #expect(policy.text("2")?.hasPrefix("The school has one account of its own.") == true)
  }

  @Test func `sections know whom they address`() throws {
    let policy = try Fixture.imported("audiences.txt")
    #expect(policy.headings.map(\.audience) == ["staff", "parents", "pupils", nil])
    #expect(policy.paragraphs.map(\.audience) == ["staff", "parents", "pupils", nil])
  }
}
