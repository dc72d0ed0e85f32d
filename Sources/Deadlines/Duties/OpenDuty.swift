package import Essentials

/// Opens a duty that comes from an act or is the school's own.
package struct OpenDuty: Sendable {
  private let book: DutyBook

  /// Works with a school's duties.
  package init(_ book: DutyBook) { self.book = book }

  /// Opens a duty and gives it back.
  ///
  /// - Throws: `Refusal` where it is a day of the past that is to be due.
  package func callAsFunction(
    _ draft: DutyDraft, at school: SchoolID, by actor: RecordActor
  ) async throws -> Duty {
    let time = try await book.time(school)
    let now = book.now()
    if case .on(let date) = draft.due, date < time.clock.date(at: now) {
      throw Refusal("duty.due-in-past", "\(date.words) is over. Choose today or a day to come.")
    }
    let duty = Duty(
      draft, id: book.newIdentifier(), school: school, openedAt: now, by: actor, in: time)
    let entries = duty.history.map { $0.entry(of: duty) }
    try await book.store.save(DutyWrites(duties: [duty]), of: school, recording: entries)
    return duty
  }

  /// Opens a duty that a phrase of the policy sets off at a moment, such as "promptly" when misuse was noticed (¶19).
  ///
  /// - Throws: `Refusal` where the school reads the phrase as a rhythm and not as a time allowed.
  package func callAsFunction(
    _ draft: DutyDraft, within phrase: PolicyPhrase, since trigger: Instant,
    as reading: DeadlineReading, at school: SchoolID, by actor: RecordActor
  ) async throws -> Duty {
    let time = try await book.time(school)
    guard let due = reading.due(phrase, since: trigger, in: time) else {
      throw Refusal(
        "duty.no-time-set",
        "The school has not said how long “\(phrase.words)” is. Set it under deadlines first.")
    }
    var draft = draft
    draft.due = .at(due)
    draft.isUrgent = reading.isImmediate(phrase)
    return try await self(draft, at: school, by: actor)
  }
}
