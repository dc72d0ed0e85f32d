import Essentials

/// Who acts in a role when the usual one may not: holder, stand-in, deputy, the role above, at last
/// the local authority.
///
/// Never ends with somebody whom the matter concerns, who must not know of it, who is away or who
/// is not at the school. What concerns the holder of a role for one goes up, never to those who act
/// for them or under them; and what concerns the head goes to the governors, whatever role was asked
/// (Keeping Children Safe in Education, part four). Only a data protection officer, who is
/// independent of the head (UK GDPR, article 38), may act in it besides. Each role is asked once at most, so no chain runs in a circle.
package struct WhoInstead: Sendable {
  private let offices: Offices
  private let people: [PersonID: Person]

  /// Prepares with the roles and the people of one school.
  package init(offices: Offices, people: [Person]) {
    self.offices = offices
    self.people = Dictionary(people.map { ($0.id, $0) }) { first, _ in first }
  }

  /// Finds who acts in a role for a matter.
  package func callAsFunction(_ role: Role, for matter: Matter) -> Chain {
    var walk = Walk(offices: offices, people: people, matter: matter)
    var next: Role? = role
    while let role = next, walk.asked.insert(role).inserted {
      if let chain = walk.ask(role) { return chain }
      if let deputy = role.deputy, !walk.isAboutHolder(of: role),
        walk.asked.insert(deputy).inserted, let chain = walk.ask(deputy)
      {
        return chain
      }
      next = role.above
    }
    return Chain(steps: walk.steps, end: .localAuthority)
  }
}

/// One way along the roles.
private struct Walk {
  let offices: Offices
  let people: [PersonID: Person]
  let matter: Matter
  var asked: Set<Role> = []
  var steps: [Chain.Step] = []

  init(offices: Offices, people: [PersonID: Person], matter: Matter) {
    self.offices = offices
    self.people = people
    self.matter = matter
  }

  /// Asks the holders of a role, then those who stand in; the chain, if one of them may act.
  mutating func ask(_ role: Role) -> Chain? {
    let holders = offices.holders(of: role, on: matter.on)
    let standIns = offices.standIns(for: role, on: matter.on)
    if holders.isEmpty {
      steps.append(.init(role: role, capacity: .holder, holder: nil, passedOver: .vacant))
    }
    let isUnderHead =
      !role.isForGovernors && role != .dataProtectionOfficer && isAboutHolder(of: .headteacher)
    let isAboutHolder = role.isForOne && holders.contains { isConcerned($0) }
    for holder in holders {
      let barred: Chain.Reason? = isUnderHead ? .actsForConcerned : nil
      if let chain = ask(holder, role, .holder, barred) { return chain }
    }
    for person in standIns {
      let barred: Chain.Reason? = isUnderHead || isAboutHolder ? .actsForConcerned : nil
      if let chain = ask(.person(person), role, .standIn, barred) { return chain }
    }
    return nil
  }

  /// Whether a matter is about somebody who leads in the role, so that it goes up.
  ///
  /// A vice-chair is no subordinate of the chair, and hears what concerns them.
  func isAboutHolder(of role: Role) -> Bool {
    guard role != .chairOfGovernors else { return false }
    return offices.holders(of: role, on: matter.on).contains { isConcerned($0) }
      || offices.standIns(for: role, on: matter.on).contains { matter.concerned.contains($0) }
  }

  private mutating func ask(
    _ holder: RoleHolder, _ role: Role, _ capacity: Chain.Capacity, _ barred: Chain.Reason?
  ) -> Chain? {
    let reason = passedOver(holder) ?? barred
    steps.append(.init(role: role, capacity: capacity, holder: holder, passedOver: reason))
    return reason == nil ? Chain(steps: steps, end: .acts(holder, as: role, capacity)) : nil
  }

  private func isConcerned(_ holder: RoleHolder) -> Bool {
    holder.person.map { matter.concerned.contains($0) } ?? false
  }

  private func passedOver(_ holder: RoleHolder) -> Chain.Reason? {
    guard let person = holder.person else { return nil }
    if matter.concerned.contains(person) { return .concerned }
    if matter.notToBeTold.contains(person) { return .notToBeTold }
    if matter.absent.contains(person) { return .absent }
    guard let known = people[person], known.isHere(on: matter.on) else { return .notHere }
    return nil
  }
}
