import Composition
import Essentials
import HTTPTypes
import People
import TestSupport
import Testing

@Suite struct PersonFormTests {
  private static let nair = PeopleRoom.Visitor.teacher.person

  @Test func `somebody new is added, asked, and shown`() async throws {
    try await PeopleRoom.with { room in
      let reply = try await room.post(
        "/people/new",
        [
          "name": "Siân Llywelyn", "kind": "trainee", "employer": "Brook Valley Training",
          "email": "sian@larkfield.example", "starts-on": "9 June 2025",
        ])
      let added = try #require(try await room.person("Siân Llywelyn"))
      #expect(reply.status == .seeOther)
      #expect(
        reply.header("location") == "/people/\(added.id)?done=added&then=acknowledge")
      #expect(added.details.provider == "Brook Valley Training")
      #expect(room.setOff.lines == ["joined Siân Llywelyn"])
      let page = try await room.get(try #require(reply.header("location")))
      #expect(page.text.contains("is on the list now"))
      #expect(page.text.contains("Read and acknowledge the policy"))
    }
  }

  @Test func `what is wrong stands at its field, and nothing typed is lost`() async throws {
    try await PeopleRoom.with { room in
      let reply = try await room.post(
        "/people/new",
        ["name": "Siân Llywelyn", "kind": "employee", "email": "sian@", "starts-on": "soon"])
      #expect(reply.status == .unprocessableContent)
      for text in [
        "value=\"Siân Llywelyn\"", "value=\"sian@\"", "value=\"soon\"", "id=\"email-error\"",
        "id=\"work-error\"", "id=\"starts-on-error\"",
      ] {
        #expect(reply.text.contains(text), "\(text)")
      }
      #expect(try await room.office.people.people(of: room.school.id).count == 5)
    }
  }

  @Test func `an address that somebody has is refused at its field`() async throws {
    try await PeopleRoom.with { room in
      let reply = try await room.post(
        "/people/new",
        ["name": "Petra Nair", "kind": "volunteer", "email": "Priya.Nair@larkfield.example"])
      #expect(reply.status == .unprocessableContent)
      #expect(reply.text.contains("id=\"email-error\""))
    }
  }

  @Test func `a form without its token adds nobody`() async throws {
    try await PeopleRoom.with { room in
      let reply = try await room.post(
        "/people/new", ["name": "Petra Nair", "kind": "volunteer"], withToken: false)
      #expect(reply.status == .forbidden)
      #expect(try await room.person("Petra Nair") == nil)
    }
  }

  @Test func `the teacher's own form is no form`() async throws {
    try await PeopleRoom.with { room in
      let reply = try await room.post(
        "/people/\(Self.nair)/change", ["name": "Head Nair"], as: .teacher)
      #expect(reply.status == .notFound)
    }
  }

  @Test func `a change keeps everything or nothing, and ends links to the old address`()
    async throws
  {
    try await PeopleRoom.with { room in
      let reply = try await change(room, revision: "1")
      #expect(reply.status == .seeOther)
      let nair = try #require(try await room.person("Priya Nair-Thomas"))
      #expect(nair.details.kind == .agency && nair.details.email?.description == "p@bright.example")
      #expect(room.setOff.lines.contains("Sign out everywhere and stop all links"))
      #expect(room.setOff.lines.contains("Read what the policy asks in the new place"))
    }
  }

  @Test func `an old form is refused and still holds what was typed`() async throws {
    try await PeopleRoom.with { room in
      let reply = try await change(room, revision: "0")
      #expect(reply.status == .unprocessableContent)
      #expect(reply.text.contains("Somebody changed this while you had it open"))
      #expect(reply.text.contains("value=\"Priya Nair-Thomas\""))
      #expect(room.setOff.lines.isEmpty)
    }
  }

  @Test func `what leaving sets off is shown before and after, and can be taken back`()
    async throws
  {
    try await PeopleRoom.with { room in
      let head = PeopleRoom.Visitor.head.person
      let before = try await room.get("/people/\(head)/leaving").text
      #expect(before.contains("Grace Adeyemi is the headteacher, and nobody follows yet"))
      #expect(before.contains("Their roles end with that day: headteacher"))
      let empty = try await room.post(
        "/people/\(head)/leaving", ["leaves-on": "", "revision": "1"])
      #expect(empty.status == .unprocessableContent)
      let done = try await room.post(
        "/people/\(head)/leaving", ["leaves-on": "30 June 2025", "revision": "1"])
      #expect(done.header("location") == "/people/\(head)")
      #expect(room.setOff.lines.first == "left")
      let after = try await room.get("/people/\(head)").text
      #expect(after.contains("leaves on Monday 30 June 2025"))
      #expect(after.contains("Find somebody for the role: headteacher"))
      let undone = try await room.post("/people/\(head)/staying")
      #expect(undone.status == .seeOther)
      #expect(room.setOff.lines.last == "stays")
      #expect(try await room.person("Grace Adeyemi")?.leaving == nil)
    }
  }

  private func change(_ room: PeopleRoom, revision: String) async throws -> SiteReply {
    try await room.post(
      "/people/\(Self.nair)/change",
      [
        "revision": revision, "name": "Priya Nair-Thomas", "kind": "agency",
        "employer": "Bright Supply", "email": "p@bright.example",
      ])
  }
}
