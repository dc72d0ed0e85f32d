package import Essentials

/// Who holds and held which role of a school, and who stands in.
package struct Offices: Hashable, Sendable {
  /// All terms, by first day.
  package let terms: [TermOfOffice]
  /// All stand-ins, by first day.
  package let standIns: [StandIn]

  /// Collects terms and stand-ins of one school.
  package init(terms: [TermOfOffice] = [], standIns: [StandIn] = []) {
    self.terms = terms.sorted { ($0.fromOn, $0.id) < ($1.fromOn, $1.id) }
    self.standIns = standIns.sorted { ($0.fromOn, $0.id) < ($1.fromOn, $1.id) }
  }

  /// Who holds a role on a day, the longest serving first; nobody twice.
  package func holders(of role: Role, on day: CivilDate) -> [RoleHolder] {
    var seen: Set<RoleHolder> = []
    return terms.filter { $0.role == role && $0.covers(day) }
      .map(\.holder).filter { seen.insert($0).inserted }
  }

  /// Who stands in for a role on a day, the longest standing first.
  package func standIns(for role: Role, on day: CivilDate) -> [PersonID] {
    var seen: Set<PersonID> = []
    return standIns.filter { $0.role == role && $0.covers(day) }
      .map(\.person).filter { seen.insert($0).inserted }
  }

  /// The roles that a person holds on a day.
  package func roles(of person: PersonID, on day: CivilDate) -> Set<Role> {
    Set(terms.filter { $0.holder.person == person && $0.covers(day) }.map(\.role))
  }

  /// The roles that a person holds or stands in for on a day.
  package func actingRoles(of person: PersonID, on day: CivilDate) -> Set<Role> {
    roles(of: person, on: day).union(
      standIns.filter { $0.person == person && $0.covers(day) }.map(\.role))
  }

  /// The needed roles that nobody holds or stands in for on a day, in the order of the roles.
  package func gaps(on day: CivilDate) -> [Role] {
    Role.allCases.filter {
      $0.isNeeded && holders(of: $0, on: day).isEmpty && standIns(for: $0, on: day).isEmpty
    }
  }

  /// The terms of a role, the latest first: who held it, and when.
  package func history(of role: Role) -> [TermOfOffice] {
    terms.filter { $0.role == role }.reversed()
  }

  /// The safeguarding lead needs a deputy who is somebody else, above all where the head is both
  /// (tension 17): whether there is one on a day.
  package func hasAnotherForSafeguarding(on day: CivilDate) -> Bool {
    let leads = Set(holders(of: .safeguardingLead, on: day))
    return holders(of: .deputySafeguardingLead, on: day).contains { !leads.contains($0) }
  }

  /// The term that would stand in the way of another in a role for one, if there is one.
  func inTheWay(of term: TermOfOffice) -> TermOfOffice? {
    guard term.role.isForOne else { return nil }
    return terms.first { $0.id != term.id && $0.role == term.role && $0.overlaps(term) }
  }
}
