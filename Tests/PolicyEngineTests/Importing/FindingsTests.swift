import Foundation
import Testing

@testable import PolicyEngine

@Suite("Importing: contacts, suggestions, the account")
struct FindingsTests {
  @Test func `contacts and placeholders are lifted with their roles`() throws {
    let contacts = try Fixture.imported("placeholders.txt").account.contacts
    #expect(
      contacts.map { "\($0.kind.rawValue) \($0.text)" } == [
        "placeholder [insert School Name]", "placeholder [name of the head]",
        "name Ms Imogen Thrale", "telephone 01632 960 417", "email privacy@larkfield.example",
        "address 4 Brook Lane, Fernbridge FB7 2QX",
      ])
    #expect(contacts[1].role == "headteacher")
    #expect(contacts[2].role == "data-protection-officer")
  }

  @Test(arguments: [
    ("The Headteacher, Jo Bell, decides.", "Jo Bell"),
    ("Chair of Governors: Ann O'Hare", "Ann O'Hare"),
    ("Our Designated Safeguarding Lead is Tom Reed.", "Tom Reed"), ("Ask Mrs Marsh.", "Mrs Marsh"),
  ])
  func `names behind roles are found`(text: String, name: String) throws {
    let contacts = try PolicyImporter().paste("1. \(text)").account.contacts
    #expect(contacts.map(\.text) == [name])
  }

  @Test func `capitals that are no names stay alone`() throws {
    let text =
      "1. The Headteacher and the Chair of Governors read the Data Protection Policy in May."
    #expect(try PolicyImporter().paste(text).account.contacts.isEmpty)
  }

  @Test(arguments: [
    "This policy was adopted by Larkfield Primary School.", "3. [Deleted]", "Ask.<br>Then post.",
  ])
  func `schools, gone paragraphs and markup are no contacts`(text: String) throws {
    #expect(try PolicyImporter().paste("1. \(text)").account.contacts.isEmpty)
  }

  @Test(arguments: [
    ("Staff must not add pupils.", "must-not", "staff"),
    ("Staff should lock their accounts.", "advised", "staff"),
    ("Staff are advised not to add leavers.", "advised-against", "staff"),
    ("Employees shall tell the office.", "must", "staff"),
    ("The school will answer in writing.", "promise", "school"),
    ("Parents are not permitted to film.", "must-not", "parents"),
    ("The school reserves the right to look.", "may", "school"),
  ])
  func `the wording suggests a modality and a bearer`(
    text: String, modality: String, bearer: String
  ) throws {
    let found = try #require(PolicyImporter().paste("1. \(text)").account.suggestions.first)
    #expect(found.modality == modality)
    #expect(found.bearer == bearer)
  }

  @Test(
    arguments: [
      ("No member of staff may contact a pupil.", "must-not", "staff"),
      ("Images of pupils must not be published by staff.", "must-not", "staff"),
      ("Images of pupils must not be published.", "must-not", nil),
      ("Misuse must be reported, whether it was done by pupils or staff.", "must", nil),
      ("The headteacher must be told by any member of staff who sees abuse.", "must", "staff"),
      ("School staff, governors and contractors are required to read this.", "must", "staff"),
      ("All members of staff should lock their accounts.", "advised", "staff"),
      ("Employees are strictly prohibited from naming pupils.", "must-not", "staff"),
      ("Do not accept pupils.", "must-not", nil),
      ("Staff are free to have accounts.", "may", "staff"),
      ("Staff need to lock their accounts.", "must", "staff"),
    ] as [(String, String, String?)])
  func `who acts is bound, not who is spoken of`(
    text: String, modality: String, bearer: String?
  ) throws {
    let found = try #require(PolicyImporter().paste("1. \(text)").account.suggestions.first)
    #expect(found.modality == modality)
    #expect(found.bearer == bearer)
  }

  @Test(arguments: [
    "In May, pupils hand in their work.", "A post cannot be taken back.",
    "The school cannot accept liability.", "They keep work apart from home.",
    "A person does not need to be there.",
    "Look at the list of children who must not be shown.",
    "It is about the need to keep work and home apart.",
  ])
  func `months, needs and what nobody can do are no rules`(text: String) throws {
    #expect(try PolicyImporter().paste("1. \(text)").account.suggestions.first?.modality == nil)
  }

  @Test(arguments: [
    "It should be noted that posts last.", "All users must be aware that posts last.",
    "Channels may include letters.",
  ])
  func `statements are not taken for rules`(text: String) throws {
    #expect(try PolicyImporter().paste("1. \(text)").account.suggestions.first?.modality == nil)
  }

  @Test func `a sub-item goes on with the modality of its lead-in`() throws {
    let text = "1. Staff should:\na) be kind;\nb) not argue."
    let found = try PolicyImporter().paste(text).account.suggestions
    #expect(found.map(\.modality) == ["advised", "advised", "advised-against"])
  }

  @Test func `triggers, exceptions, times and recipients are suggested`() throws {
    let text =
      "1. If a pupil writes, staff must tell the headteacher immediately unless the office knows."
    let found = try #require(PolicyImporter().paste(text).account.suggestions.first)
    #expect(found.trigger == "If a pupil writes")
    #expect(found.exception == "unless the office knows")
    #expect(found.time == "immediately")
    #expect(found.recipient == "headteacher")
  }

  @Test func `the account has the keys of the contract`() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let account = try PolicyImporter().paste("1. Ask.\n\nPage 2").account
    let json = String(decoding: try encoder.encode(account), as: UTF8.self)
    #expect(json.contains(#"{"became":"paragraph","label":"1","line":1}"#))
    #expect(json.contains(#"{"became":"blank","label":null,"line":2}"#))
    #expect(json.contains(#"{"became":"furniture","label":null,"line":3}"#))
    for key in ["contacts", "furniture", "lines", "suggestions"] {
      #expect(json.contains("\"\(key)\":"))
    }
  }
}
