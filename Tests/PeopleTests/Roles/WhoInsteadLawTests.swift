import Essentials
import People
import Testing

/// Every school of three people and five roles, each vacant or held, with every set of people
/// concerned: 1,024 schools, 8 sets, 5 roles; without and with a stand-in for the head, who may be
/// the first of the three, since all schools are tried.
@Suite struct WhoInsteadLawTests {
  private static let roles: [Role] = [
    .headteacher, .safeguardingLead, .deputySafeguardingLead, .chairOfGovernors,
    .viceChairOfGovernors,
  ]
  private let today = day("2025-06-09")
  private let school = SchoolID(high: 0, low: 1)
  private let ids = (1...3).map { PersonID(high: 0, low: UInt64($0)) }

  private func offices(_ number: Int, standInForHead: Int?) throws -> Offices {
    var rest = number
    var terms: [TermOfOffice] = []
    for (place, role) in Self.roles.enumerated() {
      let holder = rest % 4
      rest /= 4
      guard holder > 0 else { continue }
      terms.append(
        try TermOfOffice(
          id: TermID(high: 1, low: UInt64(place)), school: school, role: role,
          holder: .person(ids[holder - 1]), fromOn: today, appointedBy: ids[0]))
    }
    let standIns = try standInForHead.map {
      [
        try StandIn(
          id: StandInID(high: 2, low: 1), school: school, role: .headteacher, person: ids[$0],
          fromOn: today, reason: .leave, namedBy: ids[0])
      ]
    }
    return Offices(terms: terms, standIns: standIns ?? [])
  }

  private func people() throws -> [Person] {
    try ids.map {
      let details = try PersonDetails(name: PersonName("Somebody"), kind: .employee)
      return try Person(id: $0, school: school, details: details)
    }
  }

  @Test(arguments: [nil, 0])
  func `no chain ends with somebody concerned, runs in a circle, or stops early`(
    _ standIn: Int?
  ) throws {
    let people = try people()
    var broken: [String] = []
    for number in 0..<1024 {
      let offices = try offices(number, standInForHead: standIn)
      let whoInstead = WhoInstead(offices: offices, people: people)
      for set in 0..<8 {
        let out = Set(ids.indices.filter { set >> $0 & 1 == 1 }.map { ids[$0] })
        for role in Self.roles {
          for matter in [Matter(on: today, concerned: out), Matter(on: today, absent: out)] {
            if let what = fault(whoInstead(role, for: matter), matter, offices) {
              broken.append("\(what): school \(number), \(set), \(role)")
            }
          }
        }
      }
    }
    #expect(broken.isEmpty, "\(broken.prefix(3))")
  }

  private func fault(_ chain: Chain, _ matter: Matter, _ offices: Offices) -> String? {
    let out = matter.concerned.union(matter.absent)
    if Set(chain.steps).count != chain.steps.count { return "asked twice" }
    let governors = [Role.chairOfGovernors, .viceChairOfGovernors]
    switch chain.end {
    case .acts(let holder, let role, _):
      guard let person = holder.person else { return "outside" }
      if out.contains(person) { return "ends with somebody concerned" }
      let isAboutHead = offices.holders(of: .headteacher, on: matter.on)
        .contains { $0.person.map(matter.concerned.contains) ?? false }
      if isAboutHead, !governors.contains(role) { return "goes to somebody under the head" }
      if !offices.actingRoles(of: person, on: matter.on).contains(role) { return "has no role" }
      return nil
    case .localAuthority:
      let isFree = governors.flatMap { offices.holders(of: $0, on: matter.on) }
        .contains { holder in !(holder.person.map(out.contains) ?? false) }
      return isFree ? "a governor was free" : nil
    }
  }
}
