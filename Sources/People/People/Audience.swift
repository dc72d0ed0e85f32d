/// Which values of the policy's fact `who` a person is.
///
/// Plain strings, since this context does not know the policy engine; the names are those of the
/// model policy (`Policies/social-media.policy.md`).
package struct Audience: Hashable, Sendable {
  /// The value that decides in the first place: the one with the most duties.
  package let main: String
  /// All values, the main one first: a staff governor is both.
  package let all: [String]

  /// Finds the values for a person and the roles they hold or stand in for.
  package init(of person: Person, holding roles: Set<Role>) {
    var values: [String] = []
    if roles.contains(.headteacher) { values.append("headteacher") }
    if roles.contains(.seniorLeadership) { values.append("senior-leader") }
    if roles.contains(.websiteProvider) { values.append("website-provider") }
    values.append(Self.value(of: person.details))
    if person.isGovernor || !roles.isDisjoint(with: [.chairOfGovernors, .viceChairOfGovernors]) {
      values.append("governor")
    }
    var seen: Set<String> = []
    all = values.filter { seen.insert($0).inserted }
    main = values[0]
  }

  /// Every value that a person can have.
  package static let everyone = [
    "headteacher", "senior-leader", "teacher", "support-staff", "trainee", "apprentice", "agency",
    "volunteer", "governor", "contractor", "website-provider",
  ]

  private static func value(of details: PersonDetails) -> String {
    switch details.kind {
    case .employee: details.post == .teaching ? "teacher" : "support-staff"
    case .trainee: "trainee"
    case .apprentice: "apprentice"
    case .governor: "governor"
    case .contractor: "contractor"
    case .volunteer: "volunteer"
    case .agency: "agency"
    }
  }
}
