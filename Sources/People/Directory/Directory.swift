package import Essentials

/// The contacts of ¶18, kept alive: each role, who holds it, and how to reach them.
package struct Directory: Hashable, Sendable {
  /// One role.
  package struct Line: Hashable, Sendable {
    /// The role.
    package let role: Role
    /// Who holds it on the day.
    package let holders: [RoleHolder]
    /// Their names, in the same order.
    package let names: [String]
    /// Who stands in on the day.
    package let standIns: [String]
    /// The role's own address, or else its only holder's.
    package let email: EmailAddress?
    /// The number.
    package let phone: PhoneNumber?
    /// When it was last checked for those who hold the role now.
    package let verifiedOn: CivilDate?
    /// Whether a school cannot do without the role and nobody holds it.
    package let isGap: Bool

    /// Whether the line needs a look: a gap, no way to reach anybody, or not checked this term.
    package func needsALook(on day: CivilDate) -> Bool {
      if isGap { return true }
      if holders.isEmpty { return false }
      guard email != nil || phone != nil, let verifiedOn else { return true }
      return verifiedOn.adding(days: Directory.termlyDays) < day
    }
  }

  /// The lines, in the order of the roles.
  package let lines: [Line]

  /// How many days a check lasts: the longest English term with its holidays.
  package static let termlyDays = 122

  /// Puts the directory of a school together for a day.
  package init(
    offices: Offices, people: [Person], contacts: [RoleContact], on day: CivilDate
  ) {
    let known = Dictionary(people.map { ($0.id, $0) }) { first, _ in first }
    let gaps = Set(offices.gaps(on: day))
    lines = Role.allCases.map { role in
      let holders = offices.holders(of: role, on: day)
      let contact = contacts.first { $0.role == role }
      let isVerified = contact.map { Set($0.verifiedFor) == Set(holders) } ?? false
      let own = holders.count == 1 ? holders.first.flatMap { Self.email(of: $0, known) } : nil
      return Line(
        role: role, holders: holders, names: holders.map { Self.name(of: $0, known) },
        standIns: offices.standIns(for: role, on: day).map { Self.name(of: .person($0), known) },
        email: contact?.email ?? own, phone: contact?.phone,
        verifiedOn: isVerified ? contact?.verifiedOn : nil, isGap: gaps.contains(role))
    }
  }

  private static func name(of holder: RoleHolder, _ people: [PersonID: Person]) -> String {
    switch holder {
    case .person(let id): people[id]?.details.name.given ?? "somebody who is not listed"
    case .outside(let outside):
      outside.organisation.map { "\(outside.name.given), \($0)" } ?? outside.name.given
    }
  }

  private static func email(
    of holder: RoleHolder, _ people: [PersonID: Person]
  ) -> EmailAddress? {
    switch holder {
    case .person(let id): people[id]?.details.email
    case .outside(let outside): outside.email
    }
  }
}
