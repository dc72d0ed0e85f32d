import Testing

@testable import PolicyEngine

@Suite("Importing: what belongs to the paper")
struct FurnitureTests {
  @Test func `a contents list is furniture and shown`() throws {
    let policy = try Fixture.imported("contents-leaders.txt")
    #expect(policy.furniture(because: "contents list").count == 5)
    #expect(policy.headingLines.first == "1. Purpose")
    #expect(policy.labels == ["1.1", "2.1.1", "2.1.2", "1", "2"])
  }

  @Test func `contents in triplets end where the document begins`() throws {
    let policy = try Fixture.imported("contents-triplets.txt")
    #expect(policy.furniture(because: "contents list").count == 10)
    #expect(
      policy.headingLines == ["1 Introduction", "2 Everyday rules", "3 When things go wrong"])
    #expect(policy.labels == ["1.1", "2.1", "2.2", "3.1"])
  }

  @Test func `a sentence goes on behind a page mark`() throws {
    let policy = try Fixture.imported("contents-triplets.txt")
    #expect(policy.text("2.2")?.contains("on their own accounts, even when") == true)
    #expect(policy.furniture(because: "page mark") == ["Page 1", "Page 2", "Page 3"])
  }

  @Test func `running heads are set aside and the title stays`() throws {
    let policy = try Fixture.imported("page-furniture.txt")
    #expect(policy.furniture(because: "running head").count == 5)
    #expect(policy.title == "Social media policy")
    #expect(policy.labels == ["1", "2", "3"])
    #expect(
      policy.text("1")?.hasSuffix("telephone, and must leave such a group when it starts.") == true)
  }

  @Test func `what both of two pages start with is a running head`() throws {
    let policy = try PolicyImporter().paste(
      "Larkfield Primary School\n\nSocial media policy\n\n1. The first rule is short.\n\u{0C}"
        + "Larkfield Primary School\n\n2. The second rule is short.")
    #expect(policy.furniture(because: "running head") == ["Larkfield Primary School"])
    #expect(policy.headings.isEmpty)
  }

  @Test func `rows of a table that a PDF has lost stay apart`() throws {
    let policy = try PolicyImporter().paste(
      """
      Roles

      Everybody who works at Larkfield keeps to this policy, whether they are paid or not.

      Role            Task
      Headteacher     Sees that everybody knows the policy, and says what follows
                      from a breach.
      Governors       Read it every year.
      """)
    #expect(
      policy.paragraphs.map(\.text).suffix(3) == [
        "Role Task",
        "Headteacher Sees that everybody knows the policy, and says what follows from a breach.",
        "Governors Read it every year.",
      ])
  }

  @Test func `menus of a web page are furniture`() throws {
    let policy = try Fixture.imported("us-style.txt")
    #expect(policy.furniture(because: "web page").count == 6)
    #expect(policy.title == "STAFF USE OF SOCIAL MEDIA")
  }

  @Test func `a heading that two sections share is no running head`() throws {
    let policy = try PolicyImporter().paste(
      "Policy\n\nStaff\n\nChecks\n\n1. One is done.\n\nPupils\n\nChecks\n\n2. Two is done.\n\n"
        + "Parents\n\nChecks\n\n3. Three is done.")
    #expect(policy.headingLines.count { $0 == "Checks" } == 3)
    #expect(policy.furniture.isEmpty)
  }

  @Test func `page numbers between form feeds are page marks`() throws {
    let policy = try PolicyImporter().paste(
      "Policy\n\n1. The first rule is long.\n\n1\n\u{0C}2. The second rule.\n\n2\n\u{0C}3. The third.\n\n3"
    )
    #expect(policy.labels == ["1", "2", "3"])
    #expect(policy.furniture(because: "page mark") == ["1", "2", "3"])
  }
}
