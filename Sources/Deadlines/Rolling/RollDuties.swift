package import Essentials

/// The task that runs every hour: opens what falls due, marks what is late, and decides what is to be sent.
///
/// Safe to run twice, after weeks of standing still, and with a clock that was moved: what was opened, marked or sent
/// once is never opened, marked or sent again.
package struct RollDuties: Sendable {
  private let book: DutyBook
  private let readings: any ReadingStore
  private let schedule: @Sendable (SchoolID) async throws -> DutySchedule

  /// Works with a school's duties, its reading of the phrases and its schedule.
  package init(
    _ book: DutyBook, readings: any ReadingStore,
    schedule: @escaping @Sendable (SchoolID) async throws -> DutySchedule
  ) {
    self.book = book
    self.readings = readings
    self.schedule = schedule
  }

  /// Runs once for a school and says what it did.
  ///
  /// Where somebody changes a duty at the same time, it reads again and decides again, three times at most.
  /// - Throws: `DutyConflict` where the third time fails too.
  @discardableResult
  package func callAsFunction(_ school: SchoolID) async throws -> RollReport {
    for _ in 0..<2 {
      do {
        return try await once(school)
      } catch is DutyConflict {
        continue
      }
    }
    return try await once(school)
  }

  private func once(_ school: SchoolID) async throws -> RollReport {
    var roll = DutyRoll(
      school: school, now: book.now(), time: try await book.time(school),
      people: try await book.people(school), schedule: try await schedule(school),
      reading: try await readings.reading(of: school),
      open: try await book.store.openDuties(of: school))
    let falling = roll.fallingDue()
    let taken = try await book.store.taken(
      Set(falling.compactMap(\.series)), in: school)
    roll.open(falling.filter { $0.series.map { !taken.contains($0) } ?? false }, book.newIdentifier)
    roll.followCalendar()
    roll.markOverdue()
    roll.tell(lastDigests: try await book.store.lastDigests(in: school))
    if !roll.writes.isEmpty {
      try await book.store.save(roll.writes, of: school, recording: roll.entries)
    }
    return roll.report
  }
}
