import Composition
import Essentials
import HTTPTypes
import People
import TestSupport
import Testing

@Suite struct ImportTests {
  private static let names = "Joel Okoro (teaching assistant) <joel.okoro@larkfield.example>"

  @Test func `pasted names do nothing before somebody has seen what they will do`() async throws {
    try await PeopleRoom.with { room in
      let preview = try await sent(Self.names, room)
      let page = try await room.get(preview).text
      #expect(page.contains("Add 1 person") && page.contains("<bdi>Joel Okoro</bdi>"))
      #expect(try await room.person("Joel Okoro") == nil)
      let done = try await room.post(preview, ["seen": seen(page)])
      #expect(done.header("location") == "/people?added=1&changed=0")
      #expect(room.setOff.lines == ["joined Joel Okoro"])
      #expect(
        try await room.get("/people?added=1&changed=0").text.contains("1 person was added"))
      let again = try await room.get(try await sent(Self.names, room)).text
      #expect(again.contains("There is nothing to do"))
    }
  }

  @Test func `a preview of yesterday is shown anew before anything is done`() async throws {
    try await PeopleRoom.with { room in
      let preview = try await sent(Self.names, room)
      let page = try await room.get(preview).text
      try await room.add(["Joel Okoro"])
      let reply = try await room.post(preview, ["seen": seen(page)])
      #expect(reply.status == .unprocessableContent)
      #expect(reply.text.contains("Decide about row 1") || reply.text.contains("Somebody changed"))
      #expect(try await room.office.people.people(of: room.school.id).count == 6)
    }
  }

  @Test func `somebody of the same name is decided about first`() async throws {
    try await PeopleRoom.with { room in
      let preview = try await sent("Priya Nair <another@larkfield.example>", room)
      let page = try await room.get(preview).text
      let undecided = try await room.post(preview, ["seen": seen(page)])
      #expect(undecided.status == .unprocessableContent)
      #expect(undecided.text.contains("Decide about row 1"))
      let foreign = try await room.post(
        preview, ["seen": seen(page), "row-1": "same-\(PeopleRoom.Visitor.head.person)"])
      #expect(foreign.status == .unprocessableContent)
      let decided = try await room.post(preview, ["seen": seen(page), "row-1": "new"])
      #expect(decided.status == .seeOther)
      let people = try await room.office.people.people(of: room.school.id)
      #expect(people.filter { $0.details.name.given == "Priya Nair" }.count == 2)
    }
  }

  @Test func `agency staff without an agency are left out and said so`() async throws {
    try await PeopleRoom.with { room in
      let preview = try await sent("Sarah Khan (supply teacher)\nJoel Okoro", room)
      let page = try await room.get(preview).text
      #expect(page.contains("Write the name of the agency"))
      #expect(page.contains("Add 1 person"))
      #expect(try await room.post(preview, ["seen": seen(page)]).status == .seeOther)
      #expect(try await room.person("Joel Okoro") != nil)
      #expect(try await room.person("Sarah Khan") == nil)
    }
  }

  @Test func `headings that nobody knows are asked about, with what stands under them`()
    async throws
  {
    try await PeopleRoom.with { room in
      let reply = try await room.post(
        "/people/import", ["file": "Wer,Farbe\nJoel Okoro,blue\n", "subject": "staff"])
      let columns = try #require(reply.header("location"))
      let page = try await room.get(columns).text
      #expect(columns.hasSuffix("/columns"))
      #expect(page.contains("Joel Okoro") && page.contains("blue"))
      let nameless = try await room.post(columns, ["column-0": "", "column-1": "job-title"])
      #expect(nameless.text.contains("One of the columns has to be the name"))
      let double = try await room.post(columns, ["column-0": "name", "column-1": "name"])
      #expect(double.text.contains("Another column is the name already"))
      let told = try await room.post(columns, ["column-0": "name", "column-1": ""])
      let preview = try #require(told.header("location"))
      #expect(try await room.get(preview).text.contains("Add 1 person"))
    }
  }

  @Test func `a list belongs to whoever sent it`() async throws {
    try await PeopleRoom.with { room in
      let preview = try await sent(Self.names, room)
      let other = try await room.get(preview, as: .head)
      #expect(other.status == .unprocessableContent && !other.text.contains("Joel"))
      #expect(try await room.get(preview, as: .teacher).status == .notFound)
      let taken = try await room.post(preview, ["seen": "1-0"], as: .head)
      #expect(taken.status == .unprocessableContent)
    }
  }

  @Test func `whoever leaves later under a new address keeps no way in under the old one`()
    async throws
  {
    try await PeopleRoom.with { room in
      let file = "Name,Work Email,Date of Leaving\nPriya Nair,priya@larkfield.example,18/07/2025\n"
      let reply = try await room.post("/people/import", ["file": file, "subject": "staff"])
      let preview = try #require(reply.header("location"))
      let page = try await room.get(preview).text
      let done = try await room.post(
        preview, ["seen": seen(page), "row-2": "same-\(PeopleRoom.Visitor.teacher.person)"])
      #expect(done.status == .seeOther)
      #expect(room.setOff.lines.first == "left" && room.setOff.lines.contains("changed"))
    }
  }

  @Test func `nothing, both, or a workbook is refused at its field`() async throws {
    try await PeopleRoom.with { room in
      let nothing = try await room.post("/people/import", ["people": " \n"])
      #expect(nothing.text.contains("id=\"file-error\""))
      let both = try await room.post("/people/import", ["people": "Joel Okoro", "file": "x"])
      #expect(both.text.contains("id=\"people-error\"") && both.text.contains("Joel Okoro"))
      let workbook = try await room.post("/people/import", ["file": "PK\u{3}\u{4}rest"])
      #expect(workbook.status == .unprocessableContent)
      #expect(workbook.text.contains("This is a workbook"))
    }
  }

  /// Sends names, and gives the address of what they will do.
  private func sent(_ names: String, _ room: PeopleRoom) async throws -> String {
    let reply = try await room.post("/people/import", ["people": names, "subject": "staff"])
    #expect(reply.status == .seeOther)
    return try #require(reply.header("location"))
  }

  private func seen(_ page: String) -> String {
    page.firstMatch(of: #/name="seen" value="([^"]*)"/#).map { String($0.output.1) } ?? ""
  }
}
