import Essentials

/// A day that a recurrence names, before it is moved off days on which the school is closed.
struct NominalDay {
  /// The name of its period.
  let period: String
  /// The day.
  let day: CivilDate
  /// The days among which it should stay, where its period has bounds that people count by.
  var within: ClosedRange<CivilDate>?
}

/// The days that a recurrence names.
struct NominalDays {
  let recurrence: Recurrence
  let calendar: SchoolCalendar
  let reading: DeadlineReading
  let anchors: [String: CivilDate]

  init(
    _ recurrence: Recurrence, calendar: SchoolCalendar, reading: DeadlineReading,
    anchors: [String: CivilDate]
  ) {
    self.recurrence = recurrence
    self.calendar = calendar
    self.reading = reading
    self.anchors = anchors
  }

  /// The days of some years, each with the name of its period.
  func inYears(_ years: ClosedRange<Int>) -> [NominalDay] {
    switch recurrence {
    case .monthly(let day): years.flatMap { year in (1...12).compactMap { month(year, $0, day) } }
    case .termly(let number):
      years.flatMap { year in
        TermPeriod.Season.allCases.map { season in
          let period = TermPeriod(season, year)
          return NominalDay(
            period: period.description, day: calendar.schoolDay(number, of: period))
        }
      }
    case .yearly(let days):
      years.flatMap { year in
        days.compactMap { day in
          date(year, day.month, day.day).map {
            NominalDay(period: days.count == 1 ? String(year) : $0.description, day: $0)
          }
        }
      }
    case .before(let anchor, let leads):
      anchors[anchor].map { days(before: $0, anchor, leads) } ?? []
    case .asThePolicySays(let phrase): asRead(phrase, years)
    case .onOccasion: []
    }
  }

  private func asRead(
    _ phrase: PolicyPhrase, _ years: ClosedRange<Int>
  ) -> [NominalDay] {
    // A reading that points to a phrase again would go round for ever.
    guard case .every(let recurrence) = reading[phrase] else { return [] }
    if case .asThePolicySays = recurrence { return [] }
    return NominalDays(recurrence, calendar: calendar, reading: reading, anchors: anchors)
      .inYears(years)
  }

  private func month(_ year: Int, _ month: Int, _ day: Int) -> NominalDay? {
    guard let date = date(year, month, day), let first = self.date(year, month, 1),
      let last = self.date(year, month, 31)
    else { return nil }
    return NominalDay(
      period: String(date.description.prefix(7)), day: date, within: first...last)
  }

  /// The day, or the month's last one where it has no such day.
  private func date(_ year: Int, _ month: Int, _ day: Int) -> CivilDate? {
    guard (1...9999).contains(year) else { return nil }
    return CivilDate(
      year: year, month: month, day: min(max(day, 1), CivilDate.days(in: month, of: year)))
  }

  private func days(
    before anchor: CivilDate, _ name: String, _ leads: [LeadTime]
  ) -> [NominalDay] {
    leads.map { lead in
      let day =
        switch lead {
        case .years(let count): anchor.adding(months: -12 * count)
        case .months(let count): anchor.adding(months: -count)
        case .terms(let count):
          calendar.schoolDay(1, of: calendar.period(of: anchor).adding(-count))
        }
      return NominalDay(period: "\(name) \(anchor) \(lead)", day: day)
    }
  }
}
