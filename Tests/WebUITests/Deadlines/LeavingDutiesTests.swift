import Composition
import Deadlines
import Essentials
import People
import Testing
import WebUI

/// Somebody's leaving is an act that has something done.
@Suite struct LeavingDutiesTests {
  @Test func `what a leaver had is a duty by their last day, until it is done or they stay`()
    async throws
  {
    try await EmptySchool.with { school in
      let dev = Walker(school.client)
      try await school.setUp(dev)
      let place = school.school.place
      let priya = try #require(
        try await place.office.people.people(of: place.school)
          .first { $0.details.name.given == "Priya Nair" })
      func leave(on day: String) async throws {
        try await dev.open("/people/\(priya.id)/leaving")
        try await dev.send(
          "/people/\(priya.id)/leaving",
          ["leaves-on": day, "revision": dev.value(of: "revision") ?? ""])
      }
      func open() async throws -> [Deadlines.Duty] {
        try await place.duties.book.store.openDuties(of: place.school)
          .filter { $0.source == SchoolAct.leaving(priya.id).source }
      }
      try await leave(on: "18/7/2025")
      #expect(dev.page.contains("What a leaver had"))
      let first = try await open()
      #expect(first.map(\.kind.name) == ["leaver-accounts"])
      #expect(first.map(\.paragraphs) == [["47"]])
      try await dev.open("/duties")
      #expect(dev.page.contains("It is about Priya Nair"))
      try await dev.open("/duties/\(try #require(first.first).id)")
      #expect(dev.page.contains("Whom it is about"))
      try await leave(on: "11/7/2025")
      #expect(try await open().map(\.due) == [CivilDate("2025-07-11").map { .on($0) }])
      try await leave(on: "11/7/2025")
      #expect(try await open().count == 1)
      try await dev.send("/people/\(priya.id)/staying", [:])
      #expect(try await open().isEmpty)
    }
  }
}
