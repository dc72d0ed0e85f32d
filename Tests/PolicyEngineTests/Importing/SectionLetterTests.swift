import Testing

@testable import PolicyEngine

@Suite("Importing: sections with letters and Roman numerals")
struct SectionLetterTests {
  @Test func `Roman sections hold lettered paragraphs with numerals inside`() throws {
    let policy = try Fixture.imported("roman-sections.txt")
    #expect(policy.headingLines.count == 3)
    #expect(
      policy.labels == ["I.a", "I.b", "II.a", "II.a.i", "II.a.ii", "II.a.iii", "II.b", "III.a"])
    #expect(policy.text("II.b") == "A manager does not ask to see a private account.")
  }

  @Test func `a school's name below the title is no heading`() throws {
    let policy = try PolicyImporter().paste(
      "What adults do online\nLarkfield Primary School\n\nA. GENERAL\n1. Ask first.\n2. Be kind.\n\n"
        + "B. PUPILS\n1. Nobody adds pupils:\n   a. not now;\n   b. not later.\n")
    #expect(policy.headingLines == ["A. GENERAL", "B. PUPILS"])
    #expect(policy.labels == ["1", "2", "1", "1a", "1b"])
  }

  @Test func `letters below a numbered heading continue its number`() throws {
    let policy = try PolicyImporter().paste(
      """
      1. Pictures
      Pictures belong to the school.
      a. Before one is taken:
         i. look at the list;
         ii. use a school camera;
      b. After that, wipe the card.
      2. Groups
      • Ask before you open one.
      • Close it in the end.
      3. Questions? Ask the head.
      """)
    #expect(policy.labels == ["1.1", "1a", "1a.i", "1a.ii", "1b", "2.1", "2.2", "3"])
  }

  @Test func `two lists below one heading keep to their own lead-ins`() throws {
    let policy = try PolicyImporter().paste(
      "1. Messages\n\nStaff must:\n(a) be kind;\n(b) be brief.\n\nStaff must not:\n(a) shout;\n"
        + "(b) gossip.\n\n2. Groups\n\nStaff ask first. They tell the office.\n")
    #expect(policy.labels == ["1.1", "1a", "1b", "1.2", "1.2a", "1.2b", "2.1"])
  }

  @Test func `a question with its answer is one paragraph`() throws {
    let policy = try PolicyImporter().paste(
      "Q1. May I add a parent?\nA. Only if you were friends before.\n\nQ2. May I post at work?\n"
        + "A. No. Nor in the break.\n\nQ3. What if a pupil writes?\nA. Tell the office.")
    #expect(policy.labels == ["Q1", "Q2", "Q3"])
    #expect(policy.text("Q2") == "May I post at work?\n\nA. No. Nor in the break.")
  }

  @Test func `a heading may end in for when it asks`() throws {
    let policy = try PolicyImporter().paste(
      "LARKFIELD PRIMARY SCHOOL\n\nCONDUCT ONLINE\n\nWHO THIS IS FOR\n\nEverybody who works at "
        + "Larkfield, paid or not.\n\nKEY STAGE 2\n\nPupils are too young for accounts of their own."
    )
    #expect(policy.headingLines == ["WHO THIS IS FOR", "KEY STAGE 2"])
  }
}
