package import Essentials

extension DeadlineReading {
  /// The moment by which a phrase asks for something that was set off at a moment.
  ///
  /// Nothing where the school reads the phrase as a rhythm.
  package func due(
    _ phrase: PolicyPhrase, since trigger: Instant, in time: SchoolTime
  ) -> Instant? {
    guard case .within(let allowed) = self[phrase] else { return nil }
    return time.end(of: allowed, from: trigger)
  }

  /// When to ask again about something that was not done by then: as the next school day begins, or at once for what
  /// allows no time.
  package func chase(
    _ phrase: PolicyPhrase, since trigger: Instant, in time: SchoolTime
  ) -> Instant? {
    guard let due = due(phrase, since: trigger, in: time) else { return nil }
    if isImmediate(phrase) { return due }
    return time.opening(on: time.calendar.schoolDay(after: time.clock.date(at: due)))
  }

  /// Whether a phrase allows no time, so that it may disturb an evening or a holiday.
  package func isImmediate(_ phrase: PolicyPhrase) -> Bool { self[phrase] == .within(.now) }
}
