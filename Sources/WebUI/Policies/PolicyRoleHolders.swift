package import Essentials
package import People
package import Policies
package import PolicyEngine

/// Who holds the roles that a policy names, as the school's offices say.
package enum PolicyRoleHolders {
  /// A holder for every role that the policy leaves to the school; those that nobody holds vary.
  package static func suggested(
    for document: PolicyDocument, offices: Offices, on day: CivilDate
  ) -> [String: RolesConfirmation.Holder] {
    var holders: [String: RolesConfirmation.Holder] = [:]
    for role in document.metadata.roles where !role.isOutside && role.heldBy == nil {
      let found = People.Role(rawValue: role.name).map { offices.holders(of: $0, on: day) } ?? []
      let people = found.compactMap(\.person)
      if !people.isEmpty {
        holders[role.name] = .people(people)
      } else if case .outside(let outside)? = found.first {
        holders[role.name] = .outside(outside.name.given)
      } else {
        holders[role.name] = .varies
      }
    }
    return holders
  }
}
