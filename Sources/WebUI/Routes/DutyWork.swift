package import Deadlines
package import Essentials

/// What the pages about duties, terms and deadlines work with.
package struct DutyWork: Sendable {
  /// Duties, the calendar they run by, and who owes them.
  package let book: DutyBook
  /// The school's term dates.
  package let calendar: any CalendarStore
  /// What the school makes of phrases such as "promptly".
  package let readings: any ReadingStore
  /// The local clock.
  package let clock: LocalClock
  /// Bank holidays, as dated data.
  package let bankHolidays: BankHolidays
  /// What duties that come again are called, by their kind.
  package let titles: [String: String]
  /// Opens what falls due now, without waiting for the hour; what goes wrong with it is left to the hour, which says so.
  package let open: @Sendable (SchoolID) async -> Void
  /// Advice that stands beside a duty, by the name that the duty gives it.
  package let guidance: @Sendable (String) -> GuidanceCard?

  /// Brings them together.
  package init(
    book: DutyBook, calendar: any CalendarStore, readings: any ReadingStore, clock: LocalClock,
    bankHolidays: BankHolidays, titles: [String: String],
    open: @escaping @Sendable (SchoolID) async -> Void,
    guidance: @escaping @Sendable (String) -> GuidanceCard?
  ) {
    self.book = book
    self.calendar = calendar
    self.readings = readings
    self.clock = clock
    self.bankHolidays = bankHolidays
    self.titles = titles
    self.open = open
    self.guidance = guidance
  }
}
