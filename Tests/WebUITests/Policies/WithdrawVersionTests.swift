import Composition
import Essentials
import HTTPTypes
import People
import Policies
import TestSupport
import Testing
import WebUI

@Suite struct WithdrawVersionTests {
  @Test func `a version on its way is withdrawn with a reason, and kept`() async throws {
    try await room { room, version in
      let page = "/policies/\(version)/withdraw"
      #expect(try await room.get("/policies/\(version)").text.contains(page))
      #expect(try await room.get(page).text.contains("The version in force stays in force"))
      let without = try await room.post(page)
      #expect(without.status == .unprocessableContent)
      #expect(without.text.contains("Choose why it is withdrawn"))
      #expect(try await room.post(page, ["reason": "replaced"]).status == .seeOther)
      let lines = try await room.school.place.record.entries(
        matching: RecordSearch(actPrefix: "policies.version.withdrawn"), before: nil, limit: 9)
      #expect(lines.map { $0.entry.facts["reason"] } == ["replaced"])
      #expect(try await room.get("/record").text.contains("Another text".lowercased()))
      #expect(try await room.get(page).status == .notFound)
    }
  }

  @Test func `the version in force is not withdrawn, and not by anybody`() async throws {
    try await room { room, version in
      #expect(try await room.get("/policies/\(PeopleRoom.version)/withdraw").status == .notFound)
      let late = try await room.post(
        "/policies/\(PeopleRoom.version)/withdraw", ["reason": "mistake"])
      #expect(late.status == .unprocessableContent && late.text.contains("has applied"))
      #expect(
        try await room.post("/policies/\(version)/withdraw", ["reason": "mistake"], as: .chair)
          .status == .notFound)
    }
  }

  /// The room with a version in force and another one that somebody brought in.
  private func room(_ body: (PeopleRoom, PolicyVersionID) async throws -> Void) async throws {
    try await PeopleRoom.with({ school in
      PolicyVersionRoutes(
        place: school.place, model: [], pdfText: nil, published: { _, _, _, _ in }
      ).routes + RecordRoutes(place: school.place).routes
    }) { room in
      try await room.ask([])
      let place = room.school.place
      let text = SmallSite.text.replacing("version: \"7\"", with: "version: \"8\"")
      let policy = try await UploadPolicy(
        store: place.library.policies, newIdentifier: place.newIdentifier, now: place.now,
        today: place.today
      )(
        .markdown(Array(text.utf8)), to: PeopleRoom.policy, of: room.school.id,
        by: PeopleRoom.Visitor.head.person)
      try await body(room, try #require(policy.versions.last).id)
    }
  }
}
