internal import Deadlines
internal import Essentials
internal import People

extension DutyPeople {
  /// Who is who at a school, as its list of people and its offices say today.
  init(people: [Person], offices: Offices, today: CivilDate) {
    let byID = Dictionary(people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.init(
      holders: { name in
        guard let role = Role(rawValue: name) else { return [] }
        let standIns = offices.standIns(for: role, on: today)
        let holders = offices.holders(of: role, on: today).compactMap(\.person)
        return (standIns.isEmpty ? holders : standIns).filter {
          byID[$0]?.isHere(on: today) == true
        }
      },
      members: { group, day in
        people.filter { $0.isHere(on: day) && Self.belongs($0, to: group) }.map(\.id)
      },
      superior: { person in
        if let manager = byID[person]?.details.lineManager, byID[manager]?.isHere(on: today) == true
        {
          return manager
        }
        let heads = offices.holders(of: .headteacher, on: today).compactMap(\.person)
        if let head = heads.first, head != person { return head }
        let chair = offices.holders(of: .chairOfGovernors, on: today).compactMap(\.person).first
        return chair == person ? nil : chair
      })
  }

  /// Staff are all whom paragraph 17 names but governors, contractors and volunteers; `everyone` is everybody.
  private static func belongs(_ person: Person, to group: String) -> Bool {
    switch group {
    case "staff":
      switch person.details.kind {
      case .employee, .trainee, .apprentice, .agency: true
      case .governor, .contractor, .volunteer: false
      }
    case "governors": person.isGovernor
    case "everyone": true
    default: false
    }
  }
}
