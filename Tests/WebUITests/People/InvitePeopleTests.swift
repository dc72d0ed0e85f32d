import Accounts
import Composition
import Essentials
import HTTPTypes
import Mailing
import People
import TestSupport
import Testing
import Vault
import WebUI

/// The office invites everybody at once: who is shown, who gets a letter, and who is left alone.
@Suite struct InvitePeopleTests {
  private typealias Visitor = PeopleRoom.Visitor
  private static let page = "/people/invitations"

  @Test
  func `whoever has no account is shown, with what can be done for those whom no letter reaches`()
    async throws
  {
    try await PeopleRoom.with(mails: true) { room in
      try await room.add(["Joan Pettifer"])
      let page = try await room.get(Self.page)
      #expect(page.status == .ok)
      for name in ["Grace Adeyemi", "Dev Kaur", "Priya Nair", "Ruth Whitcombe"] {
        #expect(page.text.contains("<bdi>\(name)</bdi></a></th>"))
      }
      // A contractor gets a link to each thing that is asked of her.
      #expect(!page.text.contains("Mina Aldous") && page.text.contains("1 contractor"))
      let joan = try #require(try await room.person("Joan Pettifer"))
      #expect(page.text.contains("We know no e-mail address"))
      #expect(page.text.contains("/people/\(joan.id)/account"))
      #expect(page.text.contains("/people/\(joan.id)/change"))
      #expect(try await room.get("/people").text.contains("href=\"\(Self.page)\""))
    }
  }

  @Test func `one yes writes a letter and a line of the record for each, and a second one nothing`()
    async throws
  {
    try await PeopleRoom.with(mails: true) { room in
      let form: KeyValuePairs = ["shown": try await room.shown()]
      let sent = try await room.post(Self.page, form)
      #expect(sent.header("location") == "\(Self.page)?sent=4")
      #expect(try await room.letters() == Array(repeating: "invitation", count: 4))
      let people = Set([Visitor.head, .office, .teacher, .chair].map(\.person.description))
      #expect(try await room.invited() == people)
      let after = try await room.get("\(Self.page)?sent=4").text
      #expect(after.contains("4 letters are on their way."))
      #expect(after.contains("Invited before, and no password yet"))
      let twice = try await room.post(Self.page, form)
      #expect(twice.status == .unprocessableContent && twice.text.contains("The list has changed"))
      #expect(try await room.letters().count == 4)
    }
  }

  @Test func `those who never came get a new link only where somebody says so`() async throws {
    try await PeopleRoom.with(mails: true) { room in
      let first = try await InvitePerson(room.school.place.reception)(
        Visitor.teacher.person, in: room.school.id, by: .program("test"))
      #expect(
        try await room.post(Self.page, ["shown": try await room.shown()]).header("location")
          == "\(Self.page)?sent=3")
      #expect(
        try await room.post(Self.page, ["shown": try await room.shown(), "again": "yes"])
          .header("location")
          == "\(Self.page)?sent=4")
      await #expect(throws: Refusal.linkGone) {
        try await OpenLink(room.school.place.reception).look(
          at: first.token.text.value, in: room.school.id)
      }
    }
  }

  @Test func `whoever came in place of somebody shown is not invited unseen`() async throws {
    try await PeopleRoom.with(mails: true) { room in
      let shown = try await room.shown()
      let others = shown.split(separator: " ").dropFirst() + ["somebody-else"]
      let sent = try await room.post(Self.page, ["shown": others.joined(separator: " ")])
      #expect(sent.status == .unprocessableContent && sent.text.contains("The list has changed"))
      #expect(try await room.letters().isEmpty)
    }
  }

  @Test func `whoever's letters come back is invited on paper, and by no letter`() async throws {
    try await PeopleRoom.with(mails: true) { room in
      let teacher = try #require(try await room.person("Priya Nair"))
      let email = try #require(teacher.details.email).description
      try await RecordBounce(room.school.post)(
        MailAddress(email), in: room.school.id, by: .program("test"))
      let page = try await room.get(Self.page).text
      #expect(page.contains("letters come back from it") && page.contains("Change the address"))
      #expect(page.contains("/people/\(teacher.id)/account"))
      #expect(try await !room.shown().contains(teacher.id.description))
      _ = try await room.post(Self.page, ["shown": try await room.shown()])
      #expect(try await !room.invited().contains(teacher.id.description))
      #expect(try await room.letters().count == 3)
    }
  }

  @Test func `letters that could not be sent are told, with what to do`() async throws {
    try await PeopleRoom.with(mails: true) { room in
      let page = try await room.get("\(Self.page)?sent=3&unsent=1").text
      #expect(page.contains("3 letters are on their way. 1 letter could not be sent."))
      let none = try await room.get("\(Self.page)?sent=0&unsent=2").text
      #expect(none.contains("2 letters could not be sent.") && !none.contains("Nobody was left"))
    }
  }

  @Test func `whoever starts in three weeks is not invited yet`() async throws {
    try await PeopleRoom.with(mails: true) { room in
      let day = PeopleRoom.today.adding(days: 21)
      let person = try Person(
        id: room.office.newIdentifier(), school: room.school.id,
        details: PersonDetails(
          name: PersonName("Ellen Page"), kind: .employee, post: .teaching,
          email: EmailAddress("ellen.page@larkfield.example"), startedOn: day))
      try await room.office.people.save(PeopleChanges(people: [person]), recording: [])
      let page = try await room.get(Self.page).text
      #expect(page.contains("They start later") && page.contains(day.words))
      _ = try await room.post(Self.page, ["shown": try await room.shown()])
      #expect(try await room.invited().count == 4)
      #expect(try await !room.invited().contains(person.id.description))
    }
  }

  @Test func `where no letters go out, everybody's link is made and printed one by one`()
    async throws
  {
    try await PeopleRoom.with { room in
      let page = try await room.get(Self.page).text
      #expect(page.contains("The school sends no e-mail"))
      #expect(page.contains("/people/\(Visitor.teacher.person)/account"))
      #expect(!page.contains("Send the letters"))
    }
  }

  @Test func `when everybody is in, the page says so`() async throws {
    try await PeopleRoom.with(mails: true) { room in
      for visitor in Visitor.allCases {
        let link = try await InvitePerson(room.school.place.reception)(
          visitor.person, in: room.school.id, by: .program("test"))
        _ = try await DisableAccount(room.school.place.reception)(
          link.person, in: room.school.id, by: .program("test"))
      }
      #expect(try await room.get(Self.page).text.contains("Everybody has been invited"))
    }
  }

  @Test func `whoever does not keep the list invites nobody`() async throws {
    try await PeopleRoom.with(mails: true) { room async throws in
      for visitor in [Visitor.teacher, .chair, .dataProtectionOfficer] {
        #expect(try await room.get(Self.page, as: visitor).status == .notFound)
        let form: KeyValuePairs = ["shown": try await room.shown()]
        #expect(try await room.post(Self.page, form, as: visitor).status == .notFound)
      }
      #expect(try await room.letters().isEmpty)
    }
  }
}

extension PeopleRoom {
  /// Whom the page has shown, as its form brings it back; nothing where it has no form.
  fileprivate func shown() async throws -> String {
    let page = try await get("/people/invitations").text
    let field = page.firstMatch(of: /name="shown" value="([^"]*)"/)
    return field.map { String($0.1) } ?? ""
  }

  /// What the letters that wait are for.
  fileprivate func letters() async throws -> [String] {
    try await school.place.record.entries(matching: RecordSearch(), before: nil, limit: 100)
      .filter { $0.entry.act == "mailing.letter.queued" }.compactMap { $0.entry.facts["kind"] }
  }

  /// Whom the record says to be invited, each once.
  fileprivate func invited() async throws -> Set<String> {
    let entries = try await school.place.record.entries(
      matching: RecordSearch(), before: nil, limit: 100
    ).map(\.entry).filter { $0.act == "accounts.invited" }
    let people = entries.compactMap(\.objects.first?.id)
    return people.count == Set(people).count ? Set(people) : []
  }
}
