package import Essentials

/// Appoints somebody to a role from a day (¶18).
package struct AppointToRole: Sendable {
  private let office: SchoolOffice

  /// Prepares to appoint.
  package init(_ office: SchoolOffice) { self.office = office }

  /// Appoints a holder.
  ///
  /// - Parameter succeeding: Whether the one who holds a role for one steps back the day before.
  /// - Parameter settingUp: Whether the school is being set up, by whoever it may be.
  /// - Parameter correcting: While the school is being set up, the term that was stated by mistake and is given to the
  ///   holder instead; as soon as it is in use, terms are ended and never changed.
  /// - Throws: `Refusal` `role.taken` where somebody holds the role; `role.for-governors`;
  ///   `role.lead-is-deputy`; `Refusal/ownAppointment(_:)`; `Refusal/notHere` and what
  ///   `TermOfOffice` refuses.
  package func callAsFunction(
    _ holder: RoleHolder, to role: Role, from day: CivilDate, until: CivilDate? = nil,
    reason: String? = nil, succeeding: Bool = false, settingUp: Bool = false,
    correcting: TermID? = nil, of school: SchoolID, by actor: PersonID
  ) async throws -> PersonChange {
    guard settingUp || !role.signsThePolicy || holder.person != actor else {
      throw Refusal.ownAppointment(role)
    }
    var offices = try await office.terms.offices(of: school)
    let wrong = settingUp ? offices.terms.first { $0.id == correcting && $0.role == role } : nil
    if let wrong { offices = offices.without(wrong) }
    try await check(holder, role, day, offices, school)
    let term = try TermOfOffice(
      id: wrong?.id ?? office.newIdentifier(), school: school, role: role, holder: holder,
      fromOn: wrong?.fromOn ?? day, untilOn: until, appointedBy: actor, reason: reason,
      revision: wrong?.revision ?? 0)
    var changed = [term]
    if let other = offices.inTheWay(of: term) {
      guard succeeding, other.fromOn < day, offices.without(other).inTheWay(of: term) == nil else {
        throw Refusal(
          "role.taken",
          "Somebody is the \(role.words) at that time. End their time first, or say that this "
            + "person follows them.", paragraph: role.paragraphs.first)
      }
      var ended = other
      try ended.end(on: day.adding(days: -1))
      changed.append(ended)
    }
    if let person = holder.person,
      offices.terms.contains(where: {
        $0.role == role && $0.holder.person == person && $0.overlaps(term) && $0.id != term.id
      })
    {
      throw Refusal("role.held-already", "This person has the role at that time already.")
    }
    let entry = office.entry(
      "people.role.appointed", by: actor, of: school,
      about: [RecordObject("term", term.id)]
        + (holder.person.map { [RecordObject("person", $0)] } ?? []),
      paragraphs: role.paragraphs,
      facts: ["role": role.rawValue, "from": day.description])
    try await office.people.save(PeopleChanges(terms: changed), recording: [entry])
    return PersonChange(terms: changed, consequences: consequences(changed, role))
  }

  private func check(
    _ holder: RoleHolder, _ role: Role, _ day: CivilDate, _ offices: Offices, _ school: SchoolID
  ) async throws {
    guard let id = holder.person else { return }
    let person = try await office.people.existing(id, of: school)
    guard person.isHere(on: day) else { throw Refusal.notHere }
    if role.isForGovernors, !person.isGovernor {
      throw Refusal("role.for-governors", "Only a governor can be the \(role.words).")
    }
    let pair: [Role: Role] = [
      .safeguardingLead: .deputySafeguardingLead, .deputySafeguardingLead: .safeguardingLead,
      .chairOfGovernors: .viceChairOfGovernors, .viceChairOfGovernors: .chairOfGovernors,
    ]
    if let other = pair[role], offices.holders(of: other, on: day).contains(holder) {
      throw Refusal(
        "role.own-deputy",
        "Nobody can be their own deputy: this person is the \(other.words). Choose another.")
    }
  }

  private func consequences(_ terms: [TermOfOffice], _ role: Role) -> [Consequence] {
    let persons = terms.compactMap(\.holder.person)
    var list: [Consequence] = persons.map { .renewAccess($0) }
    if let joined = terms.first?.holder.person, Role.decidesTheAudience.contains(role) {
      list.append(.acknowledgeWhatDiffers(joined))
    }
    list += terms.dropFirst().compactMap(\.holder.person).map { .handOverDuties($0) }
    return list + [.verifyContact(role)]
  }
}

extension Role {
  /// The roles that make a difference to what the policy asks of their holder: see `Audience`.
  static let decidesTheAudience: Set<Role> = [
    .headteacher, .seniorLeadership, .websiteProvider, .chairOfGovernors, .viceChairOfGovernors,
  ]
}

extension Offices {
  /// The same offices as if a term had not been.
  func without(_ term: TermOfOffice) -> Offices {
    Offices(terms: terms.filter { $0.id != term.id }, standIns: standIns)
  }
}
