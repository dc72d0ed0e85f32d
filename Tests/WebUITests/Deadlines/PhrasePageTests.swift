import Composition
import Deadlines
import Essentials
import HTTPTypes
import TestSupport
import Testing
import WebUI

/// What the words of a policy mean that say when without a number.
@Suite struct PhrasePageTests {
  @Test
  func `the head changes what a word means, with a reason that whoever looks after duties sees`()
    async throws
  {
    try await room { room in
      let before = try await room.get("/duties/phrases").text
      #expect(before.contains("By the end of the school day"))
      #expect(!before.contains("/duties/phrases/change"))
      let form = "/duties/phrases/change?phrase=promptly"
      let without = try await room.post(
        form, ["meaning": "within 1 school day", "reason": " "], as: .head)
      #expect(without.status == .unprocessableContent)
      #expect(without.text.contains("Give the reason in a few words"))
      let strange = try await room.post(
        form, ["meaning": "within 900 days", "reason": "We are slow."], as: .head)
      #expect(strange.text.contains("Choose what it means"))
      let done = try await room.post(
        form, ["meaning": "within 1 school day", "reason": "Governors, <minute> 4"], as: .head)
      #expect(done.header("location") == "/duties/phrases")
      let after = try await room.get("/duties/phrases").text
      #expect(after.contains("By the end of the next school day"))
      #expect(after.contains("Governors, &lt;minute&gt; 4"))
      let lines = try await room.school.place.record.entries(
        matching: RecordSearch(actPrefix: "deadlines.reading.changed"), before: nil, limit: 9)
      #expect(lines.map { $0.entry.facts["value"] } == ["within 1 school day"])
    }
  }

  @Test func `the office looks and changes nothing`() async throws {
    try await room { room in
      let form = "/duties/phrases/change?phrase=promptly"
      #expect(try await room.get(form).status == .notFound)
      let reply = try await room.post(
        form, ["meaning": "within 1 school day", "reason": "Why not"])
      #expect(reply.status == .notFound)
      #expect(
        try await room.get("/duties/phrases/change?phrase=soon", as: .head).status == .notFound)
    }
  }

  private func room(_ body: (PeopleRoom) async throws -> Void) async throws {
    try await PeopleRoom.with(
      { DutyRoutes(place: $0.place, feeds: $0.feeds).routes }, body)
  }
}
