import Composition
import Essentials
import People
import Policies
import TestSupport
import Testing
import WebUI

@Suite struct VersionInForceTests {
  @Test func `once the next version applies, the request about the last one is replaced`()
    async throws
  {
    try await PeopleRoom.with { room in
      try await room.ask([(.teacher, .asked(dueOn: PeopleRoom.today.adding(days: 5)))])
      let next = try await publishNext(room)
      let place = room.school.place
      try await StartRequest(place).followTheVersionInForce()
      let old = try await place.library.campaigns.campaign(
        PeopleRoom.campaign, of: room.school.id)
      #expect(old?.isOpen == false)
      let open = try await place.library.requests.requests(
        to: PeopleRoom.Visitor.teacher.person, in: room.school.id)
      #expect(open.map(\.version) == [next])
      let lines = try await place.record.entries(
        matching: RecordSearch(actPrefix: "policies.campaign.closed"), before: nil, limit: 9)
      #expect(lines.map(\.entry.actor) == [.program("requests")])
      let counted = try await place.record.checkpoint().size
      try await StartRequest(place).followTheVersionInForce()
      #expect(try await place.record.checkpoint().size == counted)
    }
  }

  @Test func `in the quiet hours nobody is asked, and keeps the request that they have`()
    async throws
  {
    try await PeopleRoom.with { room in
      try await room.ask([(.teacher, .asked(dueOn: PeopleRoom.today.adding(days: 5)))])
      let next = try await publishNext(room)
      let place = room.school.place
      try await StartRequest(place).followTheVersionInForce(mayAsk: false)
      #expect(
        try await place.library.campaigns.campaign(PeopleRoom.campaign, of: room.school.id)?.isOpen
          == true)
      #expect(try await place.library.campaigns.campaigns(about: next, of: place.school).isEmpty)
    }
  }

  @Test func `a request about the version in force goes on`() async throws {
    try await PeopleRoom.with { room in
      try await room.ask([(.teacher, .asked(dueOn: PeopleRoom.today.adding(days: 5)))])
      let place = room.school.place
      try await StartRequest(place).followTheVersionInForce()
      let still = try await place.library.campaigns.campaign(
        PeopleRoom.campaign, of: room.school.id)
      #expect(still?.isOpen == true)
    }
  }

  /// Brings in another version that applies from today.
  private func publishNext(_ room: PeopleRoom) async throws -> PolicyVersionID {
    let place = room.school.place
    let text = SmallSite.text.replacing("version: \"7\"", with: "version: \"8\"")
    let policy = try await UploadPolicy(
      store: place.library.policies, newIdentifier: place.newIdentifier, now: place.now,
      today: place.today
    )(
      .markdown(Array(text.utf8)), to: PeopleRoom.policy, of: room.school.id,
      by: PeopleRoom.Visitor.head.person)
    let draft = try #require(policy.versions.last)
    let published = PolicyVersion(
      stored: draft, status: .published(from: PeopleRoom.today), decisions: [], roles: nil,
      signatures: [], signedCopy: nil)
    try await place.library.policies.save(
      SchoolPolicy(
        stored: policy, versions: policy.versions.dropLast() + [published],
        revision: policy.revision + 1), text: nil, recording: [])
    return draft.id
  }
}
