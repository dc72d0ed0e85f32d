extension SchoolCalendar {
  /// The first school day after a day.
  package func schoolDay(after date: CivilDate) -> CivilDate {
    schoolDay(onOrAfter: date.adding(days: 1))
  }

  /// The last school day before a day.
  package func schoolDay(before date: CivilDate) -> CivilDate {
    schoolDay(onOrBefore: date.adding(days: -1))
  }

  /// The day itself where it is a school day, or the first one after it.
  package func schoolDay(onOrAfter date: CivilDate) -> CivilDate { first(from: date, by: 1) }

  /// The day itself where it is a school day, or the last one before it.
  package func schoolDay(onOrBefore date: CivilDate) -> CivilDate { first(from: date, by: -1) }

  /// The school day so many school days later; earlier where negative.
  ///
  /// The day itself does not count, so that 1 is the next school day; 0 is the day itself or the first school day after.
  package func adding(schoolDays count: Int, to date: CivilDate) -> CivilDate {
    if count == 0 { return schoolDay(onOrAfter: date) }
    return (0..<abs(count)).reduce(date) { day, _ in
      count > 0 ? schoolDay(after: day) : schoolDay(before: day)
    }
  }

  /// How many school days come after a day, up to another one and with it; negative where it lies before.
  package func schoolDays(after first: CivilDate, through last: CivilDate) -> Int {
    if last < first { return -schoolDays(after: last, through: first) }
    var count = 0
    var day = first
    while day < last {
      day = day.adding(days: 1)
      if isSchoolDay(day) { count += 1 }
    }
    return count
  }

  /// Walks on to a school day; at either end of the calendar the last day there is.
  private func first(from date: CivilDate, by step: Int) -> CivilDate {
    var day = date
    while !isSchoolDay(day) {
      let next = day.adding(days: step)
      if next == day { return day }
      day = next
    }
    return day
  }
}
