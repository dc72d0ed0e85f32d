internal import Deadlines
internal import Essentials
internal import HTTPSupport
internal import Views

/// Shows the school's calendar, and what it will be before it is changed: three statements.
struct TermDatesPages: Sendable {
  private typealias Names = TermDatesPage.Names

  let visit: Visit
  /// The dates that are known.
  let known: SchoolDates

  init(_ visit: Visit) async throws {
    self.visit = visit
    known = try await visit.place.duties.calendar.dates(of: visit.school)
  }

  /// The calendar as it is; with the dates of a moment ago, where they were changed.
  func page(former: SchoolDates? = nil) throws -> TermDatesPage {
    let holidays = visit.place.duties.bankHolidays
    let current = SchoolYear(of: visit.today)
    let isKnown = known.years.contains(current)
    return TermDatesPage(
      frame: visit.frame,
      years: try known.years.reversed().map { try Self.year($0, of: known, calendar(known)) },
      missing: MissingTermDates(calendar(known), on: visit.today)?.sentence,
      next: (isKnown ? max(known.years.last ?? current, current).next : current).startsIn,
      undo: former.map { (visit.token, Self.carried($0, insteadOf: known)) },
      bankHolidays: """
        Those of England and Wales are known until \(holidays.coversThrough.words) \
        (\(holidays.source), looked at on \(PersonWords.typed(holidays.checkedOn))). \
        You need not enter them.
        """)
  }

  /// What the calendar will be; only the years that change are shown.
  func preview(
    of dates: SchoolDates, questions: [String] = [], ignored: [IgnoredEvent] = [],
    isTakenOut: Bool = false
  ) throws -> TermDatesPreviewPage {
    let years = try dates.years.filter { try dates.only($0) != known.only($0) }
    let kept = Set(TermDatesText(dates).text.split(separator: "\n"))
    let gone = TermDatesText(known).text.split(separator: "\n").filter { !kept.contains($0) }
    let goneDates = try TermDatesText(reading: gone.joined(separator: "\n")).dates()
    return TermDatesPreviewPage(
      frame: visit.frame, token: visit.token,
      years: try years.map { try Self.year($0, of: dates, calendar(dates)) },
      gone: Self.rows(goneDates), questions: questions,
      leftOut: ignored.map {
        TermDatesPreviewPage.LeftOut(
          $0.summary, day: $0.on.map(PersonWords.typed) ?? "", why: $0.why)
      },
      isTakenOut: isTakenOut, carried: Self.carried(dates, insteadOf: known))
  }

  private func calendar(_ dates: SchoolDates) -> SchoolCalendar {
    SchoolCalendar(dates, bankHolidays: visit.place.duties.bankHolidays)
  }

  private static func carried(
    _ dates: SchoolDates, insteadOf seen: SchoolDates
  ) -> [HiddenField] {
    [
      HiddenField(Names.dates, TermDatesText(dates).text),
      HiddenField(Names.seen, TermDatesText(seen).text),
    ]
  }

  private static func year(
    _ year: SchoolYear, of dates: SchoolDates, _ calendar: SchoolCalendar
  ) throws -> TermDatesYear {
    let own = try dates.only(year)
    let schoolDays = own.terms.reduce(0) { sum, term in
      sum
        + calendar.schoolDays(after: term.firstOn.adding(days: -1), through: term.lastOn)
    }
    return TermDatesYear(
      year.startsIn, rows: rows(own), schoolDays: schoolDays, insetDays: own.insetDays.count)
  }

  private static func rows(_ dates: SchoolDates) -> [TermDatesYear.Row] {
    let all: [(what: String, firstOn: CivilDate, lastOn: CivilDate)] =
      dates.terms.map { ($0.name, $0.firstOn, $0.lastOn) }
      + dates.closures.map { ($0.name, $0.firstOn, $0.lastOn) }
      + dates.insetDays.map { ("Inset day", $0, $0) }
    return all.sorted { ($0.firstOn, $1.lastOn) < ($1.firstOn, $0.lastOn) }.map {
      TermDatesYear.Row($0.what, $0.firstOn, $0.lastOn)
    }
  }
}
