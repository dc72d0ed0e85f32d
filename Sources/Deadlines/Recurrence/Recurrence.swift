/// When something comes again.
package enum Recurrence: Hashable, Sendable {
  /// Every month, on a day of the month, or its last day where it has no such day.
  case monthly(day: Int)
  /// Every term, on its nth school day.
  case termly(schoolDay: Int)
  /// On given days of every year; 29 February is 28 February in a year without.
  case yearly([DayOfYear])
  /// Before a day that is set elsewhere, such as `policy-review`, so long before it each time.
  case before(anchor: String, [LeadTime])
  /// As the school reads a phrase of its policy, such as "regularly".
  case asThePolicySays(PolicyPhrase)
  /// Only when something gives reason, never by the calendar: "often", for passwords, is on suspicion.
  case onOccasion
}

/// A day that every year has.
package struct DayOfYear: Hashable, Sendable, Comparable {
  /// The month, 1 to 12.
  package let month: Int
  /// The day of the month, from 1; 29 February exists.
  package let day: Int

  /// A day that exists in some year.
  package init?(month: Int, day: Int) {
    let lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...12).contains(month), (1...lengths[month - 1]).contains(day) else { return nil }
    self.month = month
    self.day = day
  }

  /// Orders days as they come in a year.
  package static func < (left: DayOfYear, right: DayOfYear) -> Bool {
    (left.month, left.day) < (right.month, right.day)
  }
}

/// How long before a day.
package enum LeadTime: Hashable, Sendable {
  /// So many years.
  case years(Int)
  /// So many terms: the first school day of the term that lies so many terms before the day's own.
  case terms(Int)
  /// So many months.
  case months(Int)
}

/// Where a day goes on which the school is closed.
package enum WhenClosed: String, Hashable, Sendable, CaseIterable {
  /// To the next school day: the usual way, since nobody is there earlier to know.
  case nextSchoolDay = "next school day"
  /// To the school day before, where being late would be worse than being early.
  case schoolDayBefore = "school day before"
}
