package import Essentials

/// Records that somebody leaves; their roles end with their last day.
package struct RecordLeaver: Sendable {
  private let office: SchoolOffice

  /// Prepares to record.
  package init(_ office: SchoolOffice) { self.office = office }

  /// What recording a last day would set off; nothing is kept.
  ///
  /// - Throws: `Refusal` `person.leaves-before-start`.
  package func preview(
    _ person: Person, lastDayOn: CivilDate, among everyone: [Person], offices: Offices
  ) throws(Refusal) -> PersonChange {
    let leaver = try Leaver(
      person, lastDayOn: lastDayOn, at: office.now(), offices: offices, everyone: everyone)
    return PersonChange(
      before: person, after: leaver.after, terms: leaver.terms, standIns: leaver.standIns,
      consequences: leaver.consequences)
  }

  /// Records a last day.
  ///
  /// A needed role that falls vacant is shown as a gap; it is no reason to keep somebody's access.
  ///
  /// - Throws: `Refusal/changedMeanwhile`; `Refusal` `person.leaves-before-start`.
  package func callAsFunction(
    _ id: PersonID, lastDayOn: CivilDate, revision: Int, of school: SchoolID, by actor: PersonID
  ) async throws -> PersonChange {
    let before = try await office.people.existing(id, of: school)
    guard before.revision == revision else { throw Refusal.changedMeanwhile }
    let everyone = try await office.people.people(of: school)
    let offices = try await office.terms.offices(of: school)
    let change = try preview(before, lastDayOn: lastDayOn, among: everyone, offices: offices)
    try offices.requireKeeper(with: change.terms, on: office.today())
    let entry = office.entry(
      "people.person.left", by: actor, of: school, about: [RecordObject("person", id)],
      paragraphs: ["17"],
      facts: ["last-day": lastDayOn.description, "roles-ended": String(change.terms.count)])
    try await office.people.save(
      PeopleChanges(
        people: change.after.map { [$0] } ?? [], terms: change.terms, standIns: change.standIns),
      recording: [entry])
    return change
  }
}

/// What leaving does to a person, their roles and those around them.
struct Leaver {
  let after: Person
  let terms: [TermOfOffice]
  let standIns: [StandIn]
  let consequences: [Consequence]

  init(
    _ person: Person, lastDayOn day: CivilDate, at now: Instant, offices: Offices,
    everyone: [Person]
  ) throws(Refusal) {
    after = try person.leaving(Leaving(lastDayOn: day, recordedAt: now))
    var ended: [TermOfOffice] = []
    for var term in offices.terms where term.holder.person == person.id {
      if term.untilOn.map({ $0 <= day }) ?? false { continue }
      // A term that would start after the last day ends with its own first day: it never runs on.
      try term.end(on: max(day, term.fromOn))
      ended.append(term)
    }
    var endedStandIns: [StandIn] = []
    for var standIn in offices.standIns where standIn.person == person.id {
      if standIn.untilOn.map({ $0 <= day }) ?? false { continue }
      try standIn.end(on: max(day, standIn.fromOn))
      endedStandIns.append(standIn)
    }
    terms = ended
    standIns = endedStandIns
    let roles = Set(ended.map(\.role))
    let next = day.adding(days: 1)
    let managed = everyone.filter {
      $0.details.lineManager == person.id && $0.status(on: next) != .left
    }
    var list: [Consequence] = [.endSessionsAndLinks(person.id), .handOverDuties(person.id)]
    list += Role.allCases.filter { role in
      roles.contains(role)
        && !offices.holders(of: role, on: next).contains { $0.person != person.id }
    }.map { .findSuccessor($0) }
    if !managed.isEmpty { list.append(.findLineManager(for: managed.map(\.id))) }
    list.append(.takeOffOfficialAccounts(person.id))
    if !roles.isDisjoint(with: [.publisher, .websiteProvider]) {
      list.append(.changeWebsitePassword)
    }
    list.append(.returnKeysAndDevices(person.id))
    consequences = list
  }
}
