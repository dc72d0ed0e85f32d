import Deadlines
import Essentials
import TestSupport
import Testing

@Suite struct TermDatesReaderTests {
  private let reader: TermDatesReader

  init() throws { reader = TermDatesReader(clock: try Larkfield.clock()) }

  private func preview(_ events: String...) throws -> TermDatesPreview {
    try reader.preview(Calendars.file(events))
  }

  private func spans(_ dates: SchoolDates) -> [String] {
    dates.terms.map { "\($0.name): \($0.firstOn) \($0.lastOn)" }
  }

  @Test func `a council's dates come together to terms, half-terms and inset days`() throws {
    let preview = try reader.preview(Calendars.council)
    #expect(preview.questions.isEmpty)
    #expect(preview.ignored.isEmpty)
    #expect(
      spans(preview.dates) == [
        "Autumn term 2025: 2025-09-03 2025-12-19", "Spring term 2026: 2026-01-06 2026-03-27",
        "Summer term 2026: 2026-04-13 2026-07-17",
      ])
    #expect(
      preview.dates.closures.map { "\($0.firstOn) \($0.lastOn)" } == [
        "2025-10-27 2025-10-31", "2026-02-16 2026-02-20", "2026-05-25 2026-05-29",
      ])
    #expect(preview.dates.insetDays.map(\.description) == ["2025-09-01", "2025-09-02"])
  }

  @Test func `a school's diary gives its terms, and the rest is shown as left out`() throws {
    let preview = try reader.preview(Calendars.school)
    #expect(
      spans(preview.dates) == [
        "Autumn Term 2025: 2025-09-03 2025-12-19", "Spring Term 2026: 2026-01-06 2026-03-27",
      ])
    #expect(preview.dates.insetDays.map(\.description) == ["2026-01-05"])
    #expect(preview.dates.closures.map(\.reason) == [.halfTerm, .holiday, .other])
    #expect(
      Dictionary(preview.ignored.map { ($0.summary, $0.why) }) { first, _ in first } == [
        "Choir": "It repeats by a rule. Enter each of its dates by hand.",
        "Half term film club, Year 4":
          "It may be about something else (“film”). If it is about school days, enter it by hand.",
        "Open evening": "It is not about school days.",
      ])
  }

  @Test func `what was understood is told in sentences`() throws {
    let preview = try preview(
      Calendars.event("Autumn term begins", "20250903"),
      Calendars.event("Half term", "20251027", "20251101"))
    #expect(
      preview.understood.map(\.words) == [
        "A term begins on Wednesday 3 September 2025",
        "Half-term: Monday 27 October 2025 to Friday 31 October 2025",
      ])
  }

  @Test func `half-term is put together from the days around it`() throws {
    let preview = try preview(
      Calendars.event("Autumn term", "20250903", "20251220"),
      Calendars.event("School closes for half term", "20251024"),
      Calendars.event("School reopens after half term", "20251103"))
    #expect(preview.questions.isEmpty)
    #expect(
      preview.dates.closures.map { "\($0.firstOn) \($0.lastOn)" } == ["2025-10-25 2025-11-02"])
  }

  @Test func `a term of which one end is missing is asked about`() throws {
    let preview = try preview(
      Calendars.event("Autumn term ends", "20251219"),
      Calendars.event("Spring term begins", "20260106"))
    #expect(
      preview.questions == [
        "A term ends on Friday 19 December 2025, but its beginning is not in the file. "
          + "Enter it by hand.",
        "A term begins on Tuesday 6 January 2026, but its end is not in the file. Enter it by hand.",
        "No term was found in this file.",
      ])
    #expect(preview.dates == .none)
  }

  @Test func `a term that begins twice begins the first time, and it is asked about`() throws {
    let preview = try preview(
      Calendars.event("Term begins", "20250903"), Calendars.event("Pupils return", "20250904"),
      Calendars.event("Term ends", "20251219"))
    #expect(spans(preview.dates) == ["Autumn term 2025: 2025-09-03 2025-12-19"])
    #expect(preview.questions.count == 1)
  }

  @Test func `half of a half-term is asked about`() throws {
    let preview = try preview(
      Calendars.event("Autumn term", "20250903", "20251220"),
      Calendars.event("Half term begins", "20251027"))
    #expect(preview.questions.count == 1)
    #expect(preview.dates.closures.isEmpty)
  }

  @Test func `terms that contradict each other change nothing`() throws {
    let preview = try preview(
      Calendars.event("Autumn term", "20250903", "20251220"),
      Calendars.event("Spring term", "20251201", "20260328"))
    #expect(preview.dates == .none)
    #expect(preview.questions.count == 1)
  }

  @Test func `parts of a term beside the whole term add nothing`() throws {
    let preview = try preview(
      Calendars.event("Term 1", "20250903", "20251018"),
      Calendars.event("Autumn term", "20250903", "20251220"),
      Calendars.event("Term 2", "20251103", "20251220"))
    #expect(spans(preview.dates) == ["Autumn term: 2025-09-03 2025-12-19"])
  }

  @Test func `an inset day on a weekend is asked about and not taken`() throws {
    let preview = try preview(
      Calendars.event("Autumn term", "20250903", "20251220"),
      Calendars.event("Inset day", "20250906"))
    #expect(preview.dates.insetDays.isEmpty)
    #expect(
      preview.questions == ["“Inset day” is on Saturday 6 September 2025: look at this date."])
  }

  @Test func `dates that were looked at are taken over and recorded`() async throws {
    let store = MemoryCalendarStore()
    let confirm = ConfirmTermDates(store: store, now: { Instant(seconds: 0) })
    let dates = try reader.preview(Calendars.council).dates
    for _ in 0..<2 {
      let kept = try await confirm(dates, of: Larkfield.school, by: .person(Larkfield.dev))
      #expect(kept == dates)
    }
    #expect(await store.dates(of: Larkfield.school) == dates)
    #expect(
      await store.entries.first?.facts == ["terms": "3", "closures": "3", "inset-days": "2"])
  }

  @Test func `nothing is taken over from nothing`() async throws {
    let confirm = ConfirmTermDates(store: MemoryCalendarStore(), now: { Instant(seconds: 0) })
    await #expect(throws: Refusal.self) {
      try await confirm(.none, of: Larkfield.school, by: .person(Larkfield.dev))
    }
  }
}
