import Composition
import Deadlines
import Essentials
import HTTPTypes
import TestSupport
import Testing
import WebUI

/// What a school owes is there as soon as it is set up.
@Suite struct DutiesAtOnceTests {
  @Test func `duties are there when setting up ends, and the record calls them as their pages do`()
    async throws
  {
    // The last week of June, in which the month's duties are shown.
    let clock = MovableClock(EmptySchool.morning.adding(seconds: 17 * 86_400))
    try await EmptySchool.with(clock) { school in
      let dev = Walker(school.client)
      try await school.setUp(dev)
      let place = school.school.place
      let open = try await place.duties.book.store.openDuties(of: place.school)
      #expect(!open.isEmpty)
      #expect(try await dev.open("/record?about=deadlines.") == .ok)
      let page = dev.page
      #expect(open.contains { page.contains("opened the duty “\($0.kind.title)”") })
    }
  }

  @Test
  func
    `an earlier checkpoint is had again after the record has grown, and one that never was is not`()
    async throws
  {
    try await EmptySchool.with { school in
      let dev = Walker(school.client)
      try await school.setUp(dev)
      try await dev.open("/record/checkpoints")
      let (page, earlier) = (dev.place, try await school.school.place.record.checkpoint())
      let beginning = try await school.school.place.record.checkpoint(at: 1)
      let place = school.school.place
      _ = try await OpenDuty(place.duties.book)(
        DutyDraft(
          kind: DutyKind(
            name: "provider-meeting", title: "Provider meeting", sentence: "Meet the provider."),
          owner: .role("office"), due: .on(place.today()), source: .school, paragraphs: ["51"]),
        at: place.school, by: .program("test"))
      #expect(try await school.school.place.record.checkpoint().size > earlier.size)
      #expect(try await dev.open(page + ".txt") == .ok)
      #expect(dev.page == earlier.text)
      #expect(try await dev.open("/record/checkpoints/1.txt") == .ok)
      #expect(dev.page == beginning?.text)
      #expect(try await dev.open("/record/checkpoints/99999.txt") == .notFound)
    }
  }
}
