import Composition
import Essentials
import HTTPTypes
import People
import TestSupport
import Testing

@Suite struct PeopleListTests {
  @Test func `the office sees everybody by name, with kind and roles`() async throws {
    try await PeopleRoom.with { room in
      let page = try await room.get("/people")
      #expect(page.status == .ok)
      #expect(page.text.contains("5 people"))
      let names = ["Grace Adeyemi", "Mina Aldous", "Dev Kaur", "Priya Nair", "Ruth Whitcombe"]
      let places = names.compactMap { page.text.firstRange(of: "<bdi>\($0)")?.lowerBound }
      #expect(places.count == 5 && places == places.sorted())
      #expect(page.text.contains("Chair of governors"))
    }
  }

  @Test(arguments: [
    ("?kind=governor", "Ruth Whitcombe"), ("?q=nair+priya", "Priya Nair"),
    ("?q=dev.kaur%40", "Dev Kaur"), ("?role=headteacher", "Grace Adeyemi"),
  ])
  func `the list is narrowed by kind, role, name and address`(
    query: String, name: String
  ) async throws {
    try await PeopleRoom.with { room in
      let page = try await room.get("/people" + query)
      #expect(page.text.contains("1 person"))
      #expect(page.text.contains("<bdi>\(name)"))
    }
  }

  @Test func `a long list comes in pages that keep what narrows them`() async throws {
    try await PeopleRoom.with { room in
      try await room.add((1...120).map { "Helper Number\(Self.letters($0))" })
      let page = try await room.get("/people?kind=volunteer&page=2")
      #expect(page.text.contains("Page 2 of 3"))
      #expect(page.text.contains("/people?kind=volunteer&amp;page=3"))
      #expect(page.text.matches(of: #/<bdi>Helper/#).count == 50)
      #expect(try await room.get("/people?page=99999").text.contains("Page 3 of 3"))
    }
  }

  @Test func `the other order turns the list round`() async throws {
    try await PeopleRoom.with { room in
      let page = try await room.get("/people?sort=-name").text
      let first = try #require(page.firstRange(of: "<bdi>Ruth Whitcombe"))
      let last = try #require(page.firstRange(of: "<bdi>Grace Adeyemi"))
      #expect(first.lowerBound < last.lowerBound)
    }
  }

  @Test func `those who left are listed only when they are asked for`() async throws {
    try await PeopleRoom.with { room in
      _ = try await RecordLeaver(room.office)(
        PeopleRoom.Visitor.teacher.person, lastDayOn: PeopleRoom.today.adding(days: -1),
        revision: 1, of: room.school.id, by: PeopleRoom.Visitor.office.person)
      #expect(try await !room.get("/people").text.contains("<bdi>Priya Nair"))
      #expect(try await room.get("/people?kind=left").text.contains("<bdi>Priya Nair"))
    }
  }

  @Test func `a teacher and the chair find no list, and nobody who is in it`() async throws {
    try await PeopleRoom.with { room in
      let nair = PeopleRoom.Visitor.teacher.person
      for visitor in [PeopleRoom.Visitor.teacher, .chair] {
        for address in ["/people", "/people/\(nair)", "/people/new", "/people/import"] {
          let reply = try await room.get(address, as: visitor)
          #expect(reply.status == .notFound, "\(address)")
        }
      }
    }
  }

  @Test func `the data protection officer looks and changes nothing`() async throws {
    try await PeopleRoom.with { room in
      let nair = PeopleRoom.Visitor.teacher.person
      let page = try await room.get("/people/\(nair)", as: .dataProtectionOfficer)
      #expect(page.status == .ok)
      #expect(!page.text.contains("/change"))
      let form = try await room.get("/people/\(nair)/change", as: .dataProtectionOfficer)
      #expect(form.status == .notFound)
    }
  }

  @Test(arguments: ["00000000000000000000000000", "nobody", "%00", "new/x"])
  func `nobody of that identifier is no page`(id: String) async throws {
    try await PeopleRoom.with { room in
      let page = try await room.get("/people/\(id)")
      let leaving = try await room.get("/people/\(id)/leaving")
      #expect(page.status == .notFound && leaving.status == .notFound)
    }
  }

  /// A number in letters, so that it can stand in a name.
  private static func letters(_ number: Int) -> String {
    String(String(number).compactMap { "abcdefghij".dropFirst($0.wholeNumberValue ?? 0).first })
  }
}
