internal import Essentials
internal import HTTPSupport
internal import Policies
internal import PolicyEngine
internal import Views

/// Putting a signed version in force from today, or from a coming day.
struct PublishingForms: Sendable {
  private static let mostSentences = 20

  let reading: VersionLookup
  let published: PolicyVersionRoutes.Published

  /// What publishing sets off, and the form.
  func page(_ visit: Visit) async throws -> Reply {
    let found = try await FoundVersion(visit)
    let from = firstDay(found, visit)
    let due = max(from, visit.today).adding(days: 14)
    return .page(try await page(visit, found, from: typed(from), dueOn: typed(due)))
  }

  /// Publishes or schedules, then hands over to those who ask people to acknowledge.
  func publish(_ form: FormBody, _ visit: Visit) async throws -> Reply {
    let found = try await FoundVersion(visit)
    let from = form.text(PublishPage.Names.from) ?? ""
    let dueOn = form.text(PublishPage.Names.dueOn) ?? ""
    func again(_ errors: [FieldError]) async throws -> Reply {
      .again(try await page(visit, found, from: from, dueOn: dueOn, errors: errors))
    }
    let first = TypedDay.read(from)
    let due = TypedDay.read(dueOn)
    var errors: [FieldError] = []
    if first == nil {
      errors.append(
        FieldError(field: PublishPage.Names.from, message: "Type the first day in force"))
    }
    if due.map({ $0 <= max(first ?? visit.today, visit.today) }) ?? true {
      errors.append(
        FieldError(
          field: PublishPage.Names.dueOn,
          message: "Choose a day after the first one by which people should answer"))
    }
    guard let first, let due, errors.isEmpty else { return try await again(errors) }
    let policy: SchoolPolicy
    do {
      policy = try await publish(from: first, found, visit)
    } catch let refusal as Refusal {
      return try await again([
        FieldError(field: PublishPage.Names.from, message: refusal.message)
      ])
    }
    guard let version = policy.version(found.version.id) else { throw Refusal.noVersion }
    try await published(policy, version, due, visit.person)
    await visit.place.duties.open(visit.place.school)
    return .go(to: found.address)
  }

  private func publish(
    from day: CivilDate, _ found: FoundVersion, _ visit: Visit
  ) async throws -> SchoolPolicy {
    let place = visit.place
    let policies = place.library.policies
    if day > visit.today {
      return try await SchedulePublication(store: policies, now: place.now, today: place.today)(
        from: day, found.step(visit))
    }
    return try await PublishPolicy(store: policies, now: place.now, today: place.today)(
      since: day, found.step(visit))
  }

  /// A first version that was signed on paper applied since then; anything else begins today.
  private func firstDay(_ found: FoundVersion, _ visit: Visit) -> CivilDate {
    let onPaper = found.version.validSignatures.filter(\.isOnPaper).map(\.signedOn).max()
    guard found.isFirst, let onPaper else { return visit.today }
    return min(onPaper, visit.today)
  }

  private func page(
    _ visit: Visit, _ found: FoundVersion, from: String, dueOn: String,
    errors: [FieldError] = []
  ) async throws -> PublishPage {
    let readers = try await PolicyPeople(visit).readers(on: visit.today)
    let asked = try await asked(readers, found, visit)
    return PublishPage(
      frame: visit.frame, token: visit.token, version: found.name, id: found.id, from: from,
      dueOn: dueOn, isFirst: found.isFirst, consequences: try await effects(found, visit),
      asked: asked, people: readers.count, errors: errors,
      marks: visit.marks(found.version.paragraphs.acknowledgement))
  }

  /// How many people are asked: those who never acknowledged, and those whose decisions change.
  private func asked(
    _ readers: [Policies.Reader], _ found: FoundVersion, _ visit: Visit
  ) async throws -> Int {
    let latest = try await visit.place.library.acknowledgements.latestAcknowledgements(
      of: found.policy.id, in: visit.school
    ).mapValues(\.version)
    var changes: [PolicyVersionID: ChangesSince] = [:]
    for id in Set(readers.compactMap { latest[$0.id] }).subtracting([found.version.id]) {
      guard let old = found.policy.version(id) else { continue }
      changes[id] = try await reading.changes(from: old, to: found.version, visit)
    }
    return try WhoIsAsked(readers: readers, version: found.version.id, acknowledged: latest) {
      guard let since = changes[$0] else { throw Refusal.noVersion }
      return since
    }.asked.count
  }

  private func effects(_ found: FoundVersion, _ visit: Visit) async throws -> [Effect] {
    let answers = "Questions are answered from this text from that day on."
    guard let held = visit.held, held.policy.id == found.policy.id,
      held.version.id != found.version.id
    else {
      return [Effect(answers), Effect("Everything in it is new for everybody.")]
    }
    let old = FoundVersion(held.version, of: found.policy)
    let comparison = try await reading.changes(
      from: held.version, to: found.version, visit
    ).comparison
    var effects = [
      Effect("Version \(old.name) is superseded and kept for ever."), Effect(answers),
    ]
    let changes = comparison.changes.filter(\.changesDecisions)
    effects += changes.prefix(Self.mostSentences).map {
      Effect($0.sentence, marks: visit.marks($0.after.paragraphs))
    }
    let rest = changes.count - Self.mostSentences
    if rest > 0 {
      effects.append(
        Effect("\(rest) more answers change; the version’s page leads to all of them."))
    }
    effects += comparison.rules.prefix(Self.mostSentences).map { Effect($0.sentence) }
    effects += comparison.unchecked.map { Effect("Too large to compare: \($0).") }
    return effects
  }

  /// A day as people type it.
  private func typed(_ day: CivilDate) -> String {
    day.words.split(separator: " ").dropFirst().joined(separator: " ")
  }
}
