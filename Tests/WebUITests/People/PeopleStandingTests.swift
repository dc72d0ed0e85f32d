import Composition
import Essentials
import HTTPTypes
import People
import Policies
import TestSupport
import Testing

@Suite struct PeopleStandingTests {
  @Test func `the list tells how far everybody is, and is narrowed and sorted by it`() async throws
  {
    try await asked { room in
      for (state, name) in [
        ("late", "Priya Nair"), ("asked", "Grace Adeyemi"), ("yes", "Dev Kaur"),
        ("question", "Ruth Whitcombe"), ("excused", "Mina Aldous"),
      ] {
        let page = try await room.get("/people?state=\(state)").text
        #expect(page.contains("1 person") && page.contains("<bdi>\(name)"), "\(state)")
      }
      let sorted = try await room.get("/people?sort=state").text
      let names = ["Priya Nair", "Ruth Whitcombe", "Grace Adeyemi", "Dev Kaur", "Mina Aldous"]
      let places = names.compactMap { sorted.firstRange(of: "<bdi>\($0)")?.lowerBound }
      #expect(places.count == 5 && places == places.sorted())
    }
  }

  @Test func `a person's page shows what they acknowledged, by version`() async throws {
    try await asked { room in
      let page = try await room.get("/people/\(PeopleRoom.Visitor.office.person)").text
      #expect(page.contains("2025-06") && page.contains("Signed in"))
      #expect(page.contains("9 June 2025, 13:00"))
      let late = try await room.get("/people/\(PeopleRoom.Visitor.teacher.person)").text
      #expect(late.contains(">Late<") && late.contains("Nothing yet"))
    }
  }

  private func asked(_ body: (PeopleRoom) async throws -> Void) async throws {
    try await PeopleRoom.with { room in
      let (past, coming) = (PeopleRoom.today.adding(days: -7), PeopleRoom.today.adding(days: 7))
      let excused = CampaignMember.State.excused(
        reason: "long leave", by: PeopleRoom.Visitor.head.person, at: room.office.now())
      try await room.ask(
        [
          (.teacher, .asked(dueOn: past)), (.head, .asked(dueOn: coming)),
          (.office, .asked(dueOn: past)), (.chair, .asked(dueOn: past)),
          (.dataProtectionOfficer, excused),
        ], acknowledged: [.office], reserved: [.chair])
      try await body(room)
    }
  }
}
