import Testing

@testable import PolicyEngine

@Suite("Importing: numbers that begin a line and label nothing")
struct WrappedNumbersTests {
  @Test func `sums, times and telephone numbers go on with the sentence`() throws {
    let policy = try PolicyImporter().paste(
      """
      Social media policy

      1. Pictures are deleted within
      2 weeks. A colleague checks.
      2. Whoever is threatened rings
      999. The office can be reached under
      01632 960 417.
      3. Under the Data Protection Act
      2018, a picture is personal data. Advertising may cost
      £200 a year. Pupils learn about it in Years
      5 and 6.
      4. Posts go out between
      8.30 a.m. and
      3.30 p.m. on school days.
      """)
    #expect(policy.labels == ["1", "2", "3", "4"])
    #expect(policy.headings.isEmpty)
    #expect(policy.text("4") == "Posts go out between 8.30 a.m. and 3.30 p.m. on school days.")
  }

  @Test func `the number of a section that is named is no label`() throws {
    let policy = try PolicyImporter().paste(
      "1. What to do is told in section\n2. of the handbook, and in Appendix\nB. of the plan.\n"
        + "2. Ask when you are unsure.")
    #expect(policy.labels == ["1", "2"])
    #expect(policy.text("1")?.hasSuffix("in Appendix B. of the plan.") == true)
  }

  @Test func `a month goes on with its day`() throws {
    let policy = try PolicyImporter().paste(
      "Private accounts\n\nThis was agreed by the governors on 1\nMarch 2026. Staff may have accounts."
    )
    #expect(policy.labels == ["1"])
  }

  @Test func `a line that holds a telephone number is no heading`() throws {
    let policy = try PolicyImporter().paste(
      "1. Ask first.\n\nAppendix 1: Contacts\n\nSchool office: 01632 960 417\n\n"
        + "Advice: advice@larkfield.example")
    #expect(policy.headingLines == ["Appendix 1: Contacts"])
    #expect(policy.labels == ["1", "A1.1", "A1.2"])
  }

  @Test(arguments: [
    ("[1] Ask first.\n[2] Then post.", ["1", "2"]),
    ("1 - Ask first.\n2 - Then post.", ["1", "2"]),
    ("1 – Ask first.\n2 – Then post.", ["1", "2"]),
    (
      "A1 Ask first.\nA2 Then post.\nB1 Tell the office.\nB2 Keep a copy.",
      ["A1", "A2", "B1", "B2"]
    ),
    ("Rule 1: Ask first.\nRule 2: Then post.", ["Rule 1", "Rule 2"]),
    ("1.—(1) Ask first.\n(2) Ask again.\n2. Then post.", ["1", "1-2", "2"]),
    ("1.0 CONDUCT\n\n1.1 Ask first.\n\n2.0 CHECKS\n\n2.1 Look twice.", ["1.1", "2.1"]),
    ("1. Forms are printed on\nA4 paper.\n2. Ask.", ["1", "2"]),
    ("1. One has noted it[1] here.\n2. Ask.\n\n[1] See the handbook.", ["1", "2"]),
  ])
  func `brackets, dashes and capitals make labels when they count`(
    text: String, labels: [String]
  ) throws {
    #expect(try PolicyImporter().paste(text).labels == labels)
  }
}
