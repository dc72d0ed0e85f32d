import Deadlines
import Essentials
import TestSupport
import Testing

@Suite struct DeadlineReadingTests {
  private let time: SchoolTime

  init() throws { time = try Larkfield.time() }

  @Test(arguments: [
    (PolicyPhrase.immediately, "within now"), (.asSoonAsNoticed, "within now"),
    (.promptly, "within same school day"), (.monthly, "every month on day 1"),
    (.regularly, "every term on school day 10"), (.often, "every on occasion"),
  ])
  func `until the school says otherwise phrases are as usual`(phrase: PolicyPhrase, text: String) {
    #expect(DeadlineReading.usual[phrase].description == text)
    #expect(!DeadlineReading.usual.setting(of: phrase).reason.isEmpty)
  }

  @Test(arguments: [
    ("2025-06-09 10:00", "2025-06-09 17:00", "2025-06-10 08:00"),
    ("2025-06-13 16:59", "2025-06-13 17:00", "2025-06-16 08:00"),
    ("2025-07-22 18:00", "2025-09-03 17:00", "2025-09-04 08:00"),
  ])
  func `promptly is the same school day and is chased next morning`(
    trigger: String, due: String, chase: String
  ) throws {
    let moment = try Larkfield.moment(trigger)
    let reading = DeadlineReading.usual
    #expect(reading.due(.promptly, since: moment, in: time) == (try Larkfield.moment(due)))
    #expect(reading.chase(.promptly, since: moment, in: time) == (try Larkfield.moment(chase)))
  }

  @Test func `immediately is now, at any hour`() throws {
    let night = try Larkfield.moment("2025-08-10 03:00")
    #expect(DeadlineReading.usual.due(.immediately, since: night, in: time) == night)
    #expect(DeadlineReading.usual.chase(.immediately, since: night, in: time) == night)
    #expect(DeadlineReading.usual.isImmediate(.asSoonAsNoticed))
    #expect(!DeadlineReading.usual.isImmediate(.promptly))
  }

  @Test func `a rhythm has no moment`() throws {
    let moment = try Larkfield.moment("2025-06-09 10:00")
    #expect(DeadlineReading.usual.due(.regularly, since: moment, in: time) == nil)
  }

  @Test(arguments: [
    (PolicyPhrase.promptly, "every month on day 1"), (.monthly, "within 1 school day"),
    (.often, "within now"), (.regularly, "every as the policy says: regularly"),
  ])
  func `a phrase means only what it can mean`(phrase: PolicyPhrase, text: String) throws {
    let reading = try #require(PhraseReading(text))
    #expect(throws: Refusal.self) {
      try DeadlineReading.usual.changed(phrase, to: reading, because: "Agreed")
    }
  }

  @Test func `a change is kept with its reason and recorded`() async throws {
    let store = MemoryReadingStore()
    let now = try Larkfield.moment("2025-06-09 10:00")
    let change = ChangeReading(store: store, now: { now })
    let changed = try await change(
      .promptly, to: .within(.schoolDays(1)), because: "Agreed by the governors",
      at: Larkfield.school, by: .person(Larkfield.grace))
    #expect(changed[.promptly] == .within(.schoolDays(1)))
    #expect(await store.reading(of: Larkfield.school) == changed)
    #expect(await store.reading(of: Larkfield.elsewhere) == .usual)
    let entry = try #require(await store.entries.first)
    #expect(entry.facts == ["phrase": "promptly", "value": "within 1 school day"])
    #expect(!"\(entry)".contains("governors"))
  }

  @Test func `a change without a reason is refused`() async throws {
    let change = ChangeReading(
      store: MemoryReadingStore(), now: { Instant(seconds: 0) })
    await #expect(throws: Refusal.self) {
      try await change(
        .promptly, to: .within(.now), because: " ", at: Larkfield.school,
        by: .person(Larkfield.grace))
    }
  }
}
