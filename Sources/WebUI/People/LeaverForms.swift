internal import Deadlines
internal import Essentials
internal import HTTPSupport
internal import People
internal import Views

/// Records that somebody leaves, and takes it back; what it sets off is told before and after.
struct LeaverForms: Sendable {
  private static let revision = "revision"

  let setOff: PeopleSettingOff

  /// The page before anything was typed.
  func page(_ visit: Visit) async throws -> Reply {
    let person = try await PersonForms.person(visit)
    let day = person.leaving.map { PersonWords.typed($0.lastDayOn) } ?? ""
    return .page(try await page(visit, person, typed: day))
  }

  /// Records the day that was typed.
  func record(_ form: FormBody, _ visit: Visit) async throws -> Reply {
    let person = try await PersonForms.person(visit)
    let typed = form.text(LeaverPage.Names.leavesOn) ?? ""
    guard let day = TypedDay.read(typed) else {
      let error = typed.trimmed.isEmpty ? "Type the last day" : PersonTyping.unreadableDay
      return .again(try await page(visit, person, typed: typed, error: error))
    }
    let change: PersonChange
    do {
      change = try await RecordLeaver(visit.place.office)(
        person.id, lastDayOn: day, revision: Int(form.text(Self.revision) ?? "") ?? -1,
        of: visit.school, by: visit.person)
    } catch let refusal as Refusal {
      return .again(
        try await page(
          visit, person, typed: typed, error: PersonTyping.withoutStop(refusal.message)))
    }
    try await setOff.left(change, visit.person)
    return .go(to: Paths.person(person.id.description))
  }

  /// Takes it back.
  func undo(_ visit: Visit) async throws -> Reply {
    let person = try await PersonForms.person(visit)
    let change = try await UndoLeaver(visit.place.office)(
      person.id, revision: person.revision, of: visit.school, by: visit.person)
    try await setOff.stays(change, visit.person)
    return .go(
      to: Paths.person(
        person.id.description,
        [
          PersonPages.newsKey: "staying",
          ConsequenceWords.key: ConsequenceWords.names(change.consequences),
        ]))
  }

  private func page(
    _ visit: Visit, _ person: Person, typed: String, error: String? = nil
  ) async throws -> LeaverPage {
    let reading = try await PeopleReading(visit.place)
    // Where nothing readable was typed, or a day that cannot be, it is shown for today.
    let first = person.details.startedOn.map { max($0, visit.today) } ?? visit.today
    let day = TypedDay.read(typed).map { max($0, person.details.startedOn ?? $0) } ?? first
    let change = try RecordLeaver(visit.place.office).preview(
      person, lastDayOn: day, among: reading.people, offices: reading.offices)
    let book = visit.place.duties.book
    let duties = try await book.store.duties(of: [.person(person.id)], in: visit.school)
      .filter(\.state.isOpen)
    let falling = duties.count { PassOnDuties.fallsAway($0, with: person.id) }
    let successor = LeaverSuccessor(
      of: person.id, leavingOn: day, offices: reading.offices,
      people: try await book.people(visit.school), today: visit.today)
    let effects = LeaverEffects(
      visit: visit, reading: reading, person: person, change: change,
      openDuties: duties.count - falling, fallingAway: falling, successor: successor)
    return LeaverPage(
      frame: visit.frame, token: visit.token, name: person.details.name.given,
      id: person.id.description, leavesOn: typed, undoDays: UndoLeaver.days,
      byItself: effects.byItself, toDo: effects.toDo, obstacles: effects.obstacles,
      errors: error.map { [FieldError(field: LeaverPage.Names.leavesOn, message: $0)] } ?? [],
      carried: [HiddenField(Self.revision, String(person.revision))])
  }
}
