import Accounts
import Composition
import Essentials
import HTTPTypes
import People
import TestSupport
import Testing
import WebUI

@Suite struct RecordTableTests {
  @Test func `what the record is narrowed to is taken away as a table, and nothing else`()
    async throws
  {
    try await room { room in
      let page = try await room.get("/record?about=accounts.").text
      #expect(page.contains("invited Priya Nair") && !page.contains("leaves on"))
      #expect(page.contains("href=\"/record/export.csv?about=accounts.\""))
      let table = try await room.get("/record/export.csv?about=accounts.").text
      #expect(table.contains("invited Priya Nair") && !table.contains("people.person"))
      #expect(table.split(separator: "\r\n").count == 2)
      let whole = try await room.get("/record/export.csv").text
      #expect(whole.split(separator: "\r\n").count > 2)
    }
  }

  @Test func `no table is made of a choice that means nothing`() async throws {
    try await room { room in
      let page = try await room.get("/record?from=the+day+before").text
      #expect(!page.contains("What is shown here"))
      let reply = try await room.get("/record/export.csv?from=the+day+before")
      #expect(reply.header("location")?.hasPrefix("/record?from=") == true)
      let nothing = try await room.get("/record/export.csv?about=nothing.")
      #expect(nothing.header("location")?.hasPrefix("/record?about=") == true)
      let unread = try await room.get("/record?about=nothing.").text
      #expect(unread.contains("Choose one of these") && !unread.contains("What is shown here"))
    }
  }

  /// A record of two lines: one about an account, one about a person.
  private func room(_ body: (PeopleRoom) async throws -> Void) async throws {
    try await PeopleRoom.with({ RecordRoutes(place: $0.place).routes }) { room in
      let (teacher, office) = (PeopleRoom.Visitor.teacher.person, PeopleRoom.Visitor.office.person)
      _ = try await InvitePerson(room.school.place.reception)(
        teacher, in: room.school.id, by: .person(office))
      _ = try await RecordLeaver(room.office)(
        teacher, lastDayOn: PeopleRoom.today.adding(days: 40), revision: 1, of: room.school.id,
        by: office)
      try await body(room)
    }
  }
}
