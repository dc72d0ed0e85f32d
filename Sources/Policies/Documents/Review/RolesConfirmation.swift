package import Essentials
package import PolicyEngine

/// Who holds the roles that a version's text names, as a person of the school confirmed it (¶18).
package struct RolesConfirmation: Hashable, Sendable {
  /// The holders, by the role's name in the text.
  package let holders: [String: Holder]
  /// Who confirmed them.
  package let by: PersonID
  /// When.
  package let at: Instant

  /// Who holds a role.
  package enum Holder: Hashable, Sendable {
    /// One or several people of the school.
    case people([PersonID])
    /// Another one for each person, such as the line manager.
    case varies
    /// Somebody who is not on the school's list of people, such as a firm, by name.
    case outside(String)
  }

  /// Notes a confirmation.
  package init(holders: [String: Holder], by: PersonID, at: Instant) {
    self.holders = holders
    self.by = by
    self.at = at
  }

  /// Everyone who holds a role, each once, by identifier.
  package var people: [PersonID] {
    var people: Set<PersonID> = []
    for case .people(let holders) in holders.values { people.formUnion(holders) }
    return people.sorted()
  }

  /// The roles that nobody is named for: bodies outside the school and roles that come with
  /// another one need nobody.
  package static func missing(
    _ holders: [String: Holder], in document: PolicyDocument
  ) -> [Role] {
    document.metadata.roles.filter { role in
      guard !role.isOutside, role.heldBy == nil else { return false }
      switch holders[role.name] {
      case .people(let people): return people.isEmpty
      case .outside(let name): return !name.contains(where: \.isLetter)
      case .varies: return false
      case nil: return true
      }
    }
  }
}
