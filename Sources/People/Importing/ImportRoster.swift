package import Essentials

/// Imports a list whose preview the office has confirmed: all of it, or nothing.
package struct ImportRoster: Sendable {
  private let office: SchoolOffice

  /// Prepares to import.
  package init(_ office: SchoolOffice) { self.office = office }

  /// What an import would do today.
  package func preview(_ roster: Roster, of school: SchoolID) async throws -> RosterPreview {
    RosterPreview(roster, people: try await office.people.people(of: school), on: office.today())
  }

  /// Imports a list.
  ///
  /// - Parameter preview: What the office saw and confirmed.
  /// - Returns: A change for each person who was added or changed.
  /// - Throws: `Refusal/changedMeanwhile` where the preview would look different now;
  ///   `roster.undecided` where lines need a choice; `roster.line` with what is wrong in a line.
  package func callAsFunction(
    _ roster: Roster, confirming preview: RosterPreview,
    _ confirmation: RosterConfirmation = RosterConfirmation(), to school: SchoolID,
    by actor: PersonID
  ) async throws -> [PersonChange] {
    let everyone = try await office.people.people(of: school)
    guard RosterPreview(roster, people: everyone, on: office.today()) == preview else {
      throw Refusal.changedMeanwhile
    }
    let undecided = preview.undecided.filter {
      confirmation.choices[$0] == nil && !confirmation.leftOut.contains($0)
    }
    guard undecided.isEmpty else {
      throw Refusal(
        "roster.undecided",
        "Choose for line \(undecided.map(String.init).joined(separator: ", ")): somebody new, "
          + "somebody you know already, or nobody.")
    }
    let offices = try await office.terms.offices(of: school)
    var work = RosterWork(
      office: office, school: school, actor: actor, everyone: everyone, offices: offices)
    for row in preview.rows where !confirmation.leftOut.contains(row.entry.line) {
      do { try work.carryOut(row, confirmation) } catch {
        throw Refusal(
          "roster.line", "Line \(row.entry.line): \(error.message)", paragraph: error.paragraph)
      }
    }
    guard !work.results.isEmpty else { return [] }
    try offices.requireKeeper(with: work.changes.terms, on: office.today())
    let summary = office.entry(
      "people.roster.imported", by: actor, of: school, paragraphs: ["12", "17"],
      facts: [
        "added": String(work.results.filter { $0.before == nil }.count),
        "changed": String(work.results.filter { $0.before != nil }.count),
        "list": roster.subject.rawValue,
      ])
    try await office.people.save(work.changes, recording: [summary] + work.entries)
    return work.results
  }
}

/// What an import has come to so far.
private struct RosterWork {
  let office: SchoolOffice
  let school: SchoolID
  let actor: PersonID
  let everyone: [Person]
  let offices: Offices
  var changes = PeopleChanges()
  var entries: [RecordEntry] = []
  var results: [PersonChange] = []
  private var touched: Set<PersonID> = []
  private let byID: [PersonID: Person]

  init(
    office: SchoolOffice, school: SchoolID, actor: PersonID, everyone: [Person], offices: Offices
  ) {
    self.office = office
    self.school = school
    self.actor = actor
    self.everyone = everyone
    self.offices = offices
    byID = Dictionary(everyone.map { ($0.id, $0) }) { first, _ in first }
  }

  mutating func carryOut(
    _ row: RosterPreview.Row, _ confirmation: RosterConfirmation
  ) throws(Refusal) {
    let line = row.entry.line
    switch row.outcome {
    case .added: try add(row.entry, confirmation.kinds[line])
    case .changed(let id, _): try change(id, row.entry)
    case .unchanged, .leftOut, .problem: break
    case .possibleDuplicate:
      switch confirmation.choices[line] {
      case .addAsNew: try add(row.entry, confirmation.kinds[line])
      case .sameAs(let id): try change(id, row.entry)
      case .leaveOut, nil: break
      }
    }
  }

  private mutating func add(
    _ entry: RosterEntry, _ kind: RosterConfirmation.Kind?
  ) throws(Refusal) {
    let leaving = entry.lastDayOn.map { Leaving(lastDayOn: $0, recordedAt: office.now()) }
    let person = try Person(
      id: office.newIdentifier(), school: school, details: entry.details(confirmed: kind),
      leaving: leaving)
    changes.people.append(person)
    entries.append(
      office.entry(
        "people.person.added", by: actor, of: school, about: [RecordObject("person", person.id)],
        paragraphs: ["12", "17"], facts: ["kind": person.details.kind.rawValue]))
    results.append(PersonChange(after: person, consequences: [.acknowledgePolicy(person.id)]))
  }

  private mutating func change(_ id: PersonID, _ entry: RosterEntry) throws(Refusal) {
    guard let before = byID[id] else { throw Refusal.noPerson }
    guard touched.insert(id).inserted else {
      throw Refusal(
        "roster.one-person-twice",
        "Another line is this person already. Choose one of the two lines.")
    }
    let fields = entry.fieldsChanging(before, on: office.today())
    guard !fields.isEmpty else { return }
    var after = try entry.applied(to: before)
    var consequences: [Consequence] = []
    if fields.contains(.email) { consequences.append(.endSessionsAndLinks(id)) }
    if fields.contains(.governor) { consequences.append(.acknowledgeWhatDiffers(id)) }
    var leaver: Leaver?
    if fields.contains(.lastDayOn), let day = entry.lastDayOn {
      leaver = try Leaver(
        after, lastDayOn: day, at: office.now(), offices: offices, everyone: everyone)
    }
    if let leaver {
      after = leaver.after
      changes.terms += leaver.terms
      changes.standIns += leaver.standIns
      consequences = leaver.consequences
    }
    changes.people.append(after)
    entries.append(
      office.entry(
        leaver == nil ? "people.person.changed" : "people.person.left", by: actor, of: school,
        about: [RecordObject("person", id)],
        facts: ["fields": fields.map(\.rawValue).joined(separator: " ")]))
    results.append(
      PersonChange(
        before: before, after: after, terms: leaver?.terms ?? [],
        standIns: leaver?.standIns ?? [], consequences: consequences))
  }
}
