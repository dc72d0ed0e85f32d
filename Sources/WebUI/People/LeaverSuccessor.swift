package import Deadlines
package import Essentials
package import People

/// To whom the open duties of somebody who leaves go: whoever stands in for them, or the next one up the chain.
package struct LeaverSuccessor: Sendable {
  /// Who it is.
  package let person: PersonID
  /// Why it is they, in words that follow a name.
  package let why: String

  /// Finds somebody who is at the school; nobody where the chain ends at the person concerned.
  package init?(
    of person: PersonID, leavingOn lastDay: CivilDate, offices: Offices, people: DutyPeople,
    today: CivilDate
  ) {
    let roles = Set(
      offices.terms.filter {
        $0.holder.person == person && ($0.untilOn.map { $0 >= lastDay } ?? true)
      }.map(\.role))
    for role in Role.allCases where roles.contains(role) {
      let standIn = offices.standIns(for: role, on: today).first {
        $0 != person && people.holders(role.rawValue).contains($0)
      }
      if let standIn {
        self.person = standIn
        why = "who stands in as \(role.words)"
        return
      }
    }
    guard let superior = people.superior(person), superior != person else { return nil }
    self.person = superior
    why = "who is next in line"
  }
}
