import Testing

@testable import PolicyEngine

@Suite("Importing: notes, messages, contents without pages")
struct NotesAndMailTests {
  @Test func `a note at the foot of a page belongs to the paragraph that calls it`() throws {
    let policy = try PolicyImporter().paste(
      """
      Social media policy

      1. It holds for all employees¹ on and off duty.
      2. Employees must not write in a way that breaks the

      ¹ Supply teachers as well.
      \u{0C}
      code of conduct, for example by:
      (a) mocking a colleague;
      (b) showing a pupil.
      """)
    #expect(policy.labels == ["1", "2", "2a", "2b"])
    #expect(policy.text("1")?.hasSuffix("duty.\n\n¹ Supply teachers as well.") == true)
    #expect(policy.text("2")?.hasSuffix("breaks the code of conduct, for example by:") == true)
  }

  @Test func `a note whose small figure was lost is still one`() throws {
    let policy = try PolicyImporter().paste(
      "1. It holds for all employees1 here.\n2. Ask first.\n\n1 Supply teachers as well.\n\n3. Be kind."
    )
    #expect(policy.labels == ["1", "2", "3"])
    #expect(policy.text("1")?.contains("1 Supply teachers as well.") == true)
  }

  @Test func `a message that was sent on loses its head and its quotation marks`() throws {
    let policy = try PolicyImporter().paste(
      """
      From: Dev Kaur <office@larkfield.example>
      To: All staff
      Subject: Fw: the rules

      > 1) Keep your accounts private. Look at them at the start
      >    of term.
      >
      > 2) Do not post about:
      >    * trips
      >    * lessons
      """)
    #expect(policy.labels == ["1", "2"])
    #expect(policy.text("1")?.hasSuffix("at the start of term.") == true)
    #expect(policy.text("2") == "Do not post about:\n\n- trips\n- lessons")
    #expect(policy.furniture(because: "mail").count == 3)
    #expect(policy.furniture(because: "quotation mark") == [">"])
  }

  @Test func `a contents list ends where its first entry comes again`() throws {
    let policy = try PolicyImporter().paste(
      """
      Social media policy

      Contents

      1. Aims
      2. Rules
      Appendices
      A. Form for a new account
      B. Declaration

      1. Aims

      1.1. To keep everybody safe.

      2. Rules

      2.1. Staff ask before they post.
      """)
    #expect(policy.furniture(because: "contents list").count == 6)
    #expect(policy.labels == ["1.1", "2.1"])
  }

  @Test func `a page that is left blank is furniture`() throws {
    let policy = try PolicyImporter().paste(
      "1. Staff wait until\n\u{0C}This page is intentionally left blank\n\u{0C}the pupil is 18.\n2. Ask."
    )
    #expect(policy.labels == ["1", "2"])
    #expect(policy.text("1") == "Staff wait until the pupil is 18.")
  }

  @Test func `narrow columns are taken apart on every page`() throws {
    let policy = try Fixture.imported("narrow-columns.txt")
    #expect(
      policy.headingLines == ["Your own accounts", "Pupils", "Colleagues", "Trips", "Leavers"])
    #expect(policy.labels == ["1", "2", "3", "4", "5"])
    #expect(policy.text("5")?.hasPrefix("Former pupils are strangers until") == true)
  }

  @Test func `underlined lines are headings`() throws {
    let policy = try PolicyImporter().paste(
      "Social networks\n===============\n\nWho we are\n----------\nWe are a small school. We know one "
        + "another.\n\nWhat we ask\n-----------\n1) Ask first.\n2) Be kind.")
    #expect(policy.title == "Social networks")
    #expect(policy.headingLines == ["Who we are", "What we ask"])
  }

  @Test func `a soft hyphen keeps no word from being found`() throws {
    let policy = try PolicyImporter().paste(
      "1. Staff mu\u{AD}st keep their ac\u{AD}\ncounts.\n2. Ask.")
    #expect(policy.text("1") == "Staff mu\u{AD}st keep their ac\u{AD}counts.")
    #expect(policy.account.suggestions.first?.modality == "must")
  }

  @Test func `a square from Word's symbols is a bullet and a section sign is none`() throws {
    let policy = try PolicyImporter().paste(
      "1. Staff must:\n§   log out;\n§   lock the door.\n2. The law is in\n§ 4 of the Act.")
    #expect(policy.text("1") == "Staff must:\n\n- log out;\n- lock the door.")
    #expect(policy.labels == ["1", "2"])
  }
}
