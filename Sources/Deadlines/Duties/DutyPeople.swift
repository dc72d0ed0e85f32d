package import Essentials

/// Who is who at a school on a day, as far as duties ask: the composition answers from the people's context.
package struct DutyPeople: Sendable {
  /// Who holds a role, by its name; more than one where it is shared, none where it is vacant.
  package let holders: @Sendable (String) -> [PersonID]
  /// Who belongs on a day to a group of people who each have a duty of their own, such as `staff`.
  package let members: @Sendable (String, CivilDate) -> [PersonID]
  /// Who is told next about a person's late duty; nothing at the end of the chain.
  package let superior: @Sendable (PersonID) -> PersonID?

  /// Puts the answers together.
  package init(
    holders: @escaping @Sendable (String) -> [PersonID],
    members: @escaping @Sendable (String, CivilDate) -> [PersonID],
    superior: @escaping @Sendable (PersonID) -> PersonID?
  ) {
    self.holders = holders
    self.members = members
    self.superior = superior
  }

  /// The people who owe a duty of this owner today.
  package func people(of owner: DutyOwner) -> [PersonID] {
    switch owner {
    case .person(let person): [person]
    case .role(let role): holders(role)
    }
  }

  /// The name of the role that keeps the lists and is told when reminding does not help.
  package static let office = "office"
}
