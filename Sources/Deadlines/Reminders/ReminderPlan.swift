package import Essentials

/// On which days the person is reminded, and when the office is told instead.
///
/// Reminders go to the person alone and come to an end; after the last, the office hears of it once.
package struct ReminderPlan: Hashable, Sendable {
  /// The days of reminding, in school days from the day on which it is due; negative before.
  package let steps: [Int]
  /// When the office is told, in school days after it is due.
  package let officeAfter: Int

  /// Five school days before, on the day, one and three school days after; the office after five.
  package static let usual = ReminderPlan(sortedSteps: [-5, 0, 1, 3], officeAfter: 5)

  /// For what cannot wait: as soon as it is opened, and on the next school day; then the office.
  package static let urgent = ReminderPlan(sortedSteps: [0, 1], officeAfter: 1)

  /// Sets the days of a school.
  ///
  /// - Throws: `Refusal` where there are too many, or the office would be told before the last reminder.
  package init(steps: [Int], officeAfter: Int) throws(Refusal) {
    let steps = Set(steps).sorted()
    guard (1...6).contains(steps.count), (steps.last ?? 0) < officeAfter,
      steps.allSatisfy((-20...20).contains), officeAfter <= 40
    else {
      throw Refusal(
        "reminders.plan",
        "Choose up to six days for reminders, and let the office be told after the last of them.")
    }
    self.init(sortedSteps: steps, officeAfter: officeAfter)
  }

  private init(sortedSteps: [Int], officeAfter: Int) {
    steps = sortedSteps
    self.officeAfter = officeAfter
  }

  /// The day of a step, counted from 0.
  package func day(of step: Int, dueOn: CivilDate, in calendar: SchoolCalendar) -> CivilDate {
    Self.day(steps[step], from: dueOn, in: calendar)
  }

  /// The last step whose day has come, counted from 0: after days of silence only that one is taken, not all of them.
  package func step(on today: CivilDate, dueOn: CivilDate, in calendar: SchoolCalendar) -> Int? {
    steps.indices.last { day(of: $0, dueOn: dueOn, in: calendar) <= today }
  }

  /// Whether the office is to be told by a day.
  package func isOfficeTold(
    on today: CivilDate, dueOn: CivilDate, in calendar: SchoolCalendar
  ) -> Bool {
    Self.day(officeAfter, from: dueOn, in: calendar) <= today
  }

  private static func day(
    _ offset: Int, from dueOn: CivilDate, in calendar: SchoolCalendar
  ) -> CivilDate {
    offset == 0 ? dueOn : calendar.adding(schoolDays: offset, to: dueOn)
  }
}
