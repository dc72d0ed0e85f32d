import Composition
import Essentials
import HTTPTypes
import People
import TestSupport
import Testing

@Suite struct RolePageTests {
  private typealias Visitor = PeopleRoom.Visitor

  @Test func `everybody sees who holds which role and who is told instead`() async throws {
    try await PeopleRoom.with { room in
      let page = try await room.get("/people/roles", as: .teacher)
      #expect(page.status == .ok)
      #expect(page.text.contains("<bdi>Ruth Whitcombe, chair of governors</bdi>"))
      #expect(!page.text.contains("/people/\(Visitor.head.person)"))
      #expect(!page.text.contains("/people/roles/headteacher"))
      #expect(!page.text.contains("Somebody is missing"))
    }
  }

  @Test func `the office sees what is missing`() async throws {
    try await PeopleRoom.with { room in
      let page = try await room.get("/people/roles").text
      #expect(page.contains("Nobody is the designated safeguarding lead."))
    }
  }

  @Test func `a teacher appoints nobody`() async throws {
    try await PeopleRoom.with { room in
      let reply = try await room.post(
        "/people/roles/headteacher",
        ["person": "\(Visitor.teacher.person)", "from": "9 June 2025"], as: .teacher)
      #expect(reply.status == .notFound)
      #expect(try await holders(room, .headteacher) == [.person(Visitor.head.person)])
    }
  }

  @Test func `whoever follows in a role for one ends the term before`() async throws {
    try await PeopleRoom.with { room in
      let reply = try await room.post(
        "/people/roles/headteacher",
        ["person": "\(Visitor.teacher.person)", "from": "9 June 2025", "reason": "the governors"])
      #expect(reply.status == .seeOther)
      #expect(try await holders(room, .headteacher) == [.person(Visitor.teacher.person)])
      let after = try await room.get(try #require(reply.header("location"))).text
      #expect(after.contains("Check the contact: headteacher"))
      #expect(room.setOff.lines.contains("Hand open duties over"))
    }
  }

  @Test func `who held a role before, a firm among them, stays listed with the role`() async throws
  {
    try await PeopleRoom.with { room in
      let day = PeopleRoom.today
      let firm = try TermOfOffice(
        id: room.office.newIdentifier(), school: room.school.id, role: .websiteProvider,
        holder: .outside(OutsideHolder(name: PersonName("Sam Birch"), organisation: "Halden Web")),
        fromOn: day.adding(days: -300), untilOn: day.adding(days: -20),
        appointedBy: Visitor.office.person)
      try await room.office.people.save(PeopleChanges(terms: [firm]), recording: [])
      let page = try await room.get("/people/roles/website-provider").text
      #expect(page.contains("Who held it before") && page.contains("<bdi>Sam Birch, Halden Web"))
      #expect(page.contains(day.adding(days: -20).words))
      #expect(try await !room.get("/people/roles/headteacher").text.contains("held it before"))
    }
  }

  @Test func `a firm holds a role from outside`() async throws {
    try await PeopleRoom.with { room in
      let reply = try await room.post(
        "/people/roles/website-provider",
        [
          "person": "", "outside-name": "Sam Birch", "outside-firm": "Halden Web",
          "outside-email": "sam@halden.example", "from": "9/6/2025",
        ])
      #expect(reply.status == .seeOther)
      let page = try await room.get("/people/roles", as: .chair).text
      #expect(page.contains("<bdi>Sam Birch, Halden Web</bdi>"))
    }
  }

  @Test func `a stand-in has a reason and an end, and others read only that somebody is away`()
    async throws
  {
    try await PeopleRoom.with { room in
      let fields: KeyValuePairs = [
        "person": "\(Visitor.teacher.person)", "from": "9 June 2025", "until": "13 June 2025",
        "reason": "illness",
      ]
      let early = try await room.post(
        "/people/roles/headteacher/stand-in",
        ["person": "\(Visitor.teacher.person)", "from": "9 June 2025"])
      #expect(early.status == .unprocessableContent)
      #expect(
        early.text.contains("id=\"until-error\"") && early.text.contains("id=\"reason-error\""))
      let done = try await room.post("/people/roles/headteacher/stand-in", fields)
      #expect(done.status == .seeOther)
      let page = try await room.get("/people/roles", as: .teacher).text
      #expect(page.contains("<bdi>Priya Nair</bdi>, until") && page.contains("(away)"))
      #expect(!page.contains("illness"))
    }
  }

  @Test func `the term of a role ends where it was chosen, and no other role's`() async throws {
    try await PeopleRoom.with { room in
      let term = try #require(
        try await room.office.terms.offices(of: room.school.id).terms.first { $0.role == .office })
      let fields: KeyValuePairs = ["person": "term.\(term.id).1", "until": "8 June 2025"]
      let elsewhere = try await room.post("/people/roles/headteacher/end", fields)
      #expect(elsewhere.status == .notFound)
      let done = try await room.post("/people/roles/office/end", fields)
      #expect(done.status == .seeOther)
      #expect(try await holders(room, .office).isEmpty)
    }
  }

  @Test(arguments: ["king", "chair", "HEADTEACHER"])
  func `a role that there is not is no page`(role: String) async throws {
    try await PeopleRoom.with { room in
      let reply = try await room.get("/people/roles/\(role)")
      #expect(reply.status == .notFound)
    }
  }

  @Test func `how a role is reached is changed, and confirmed for everybody to see`() async throws {
    try await PeopleRoom.with { room in
      let wrong = try await room.post(
        "/people/roles/headteacher/contact", ["email": "head@", "phone": "ask"])
      #expect(wrong.status == .unprocessableContent && wrong.text.contains("value=\"head@\""))
      let right = try await room.post(
        "/people/roles/headteacher/contact",
        ["email": "head@larkfield.example", "phone": "01632 960123"])
      #expect(right.status == .seeOther)
      #expect(try await room.get("/people/roles").text.contains("All of this is right"))
      #expect(try await room.post("/people/roles/confirm").status == .seeOther)
      let after = try await room.get("/people/roles").text
      #expect(after.contains("head@larkfield.example, 01632 960123 (confirmed on 9 June 2025)"))
      #expect(!after.contains("All of this is right"))
    }
  }

  private func holders(_ room: PeopleRoom, _ role: People.Role) async throws -> [RoleHolder] {
    try await room.office.terms.offices(of: room.school.id).holders(of: role, on: PeopleRoom.today)
  }
}
