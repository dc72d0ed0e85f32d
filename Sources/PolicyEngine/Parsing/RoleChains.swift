/// Who steps in for whom.
struct RoleChains {
  private let roles: [Role]
  private let standIns: [String: String]

  init(_ roles: [Role]) {
    self.roles = roles
    standIns = Dictionary(
      roles.compactMap { role in role.standIn.map { (role.name, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// Refuses chains of stand-ins that come round to where they began.
  func refuseCycles(_ complaints: Complaints) {
    var told: Set<String> = []
    for role in roles {
      var seen: Set<String> = []
      var next: String? = role.name
      while let name = next {
        guard seen.insert(name).inserted else {
          // Each circle is told once, not by every role in it.
          guard told.isDisjoint(with: seen) else { break }
          told.formUnion(seen)
          complaints.error(
            "role.cycle", "The stand-ins of “\(role.name)” come round to “\(name)” again.",
            help: "End the chain at a body outside the school.", at: role.position)
          break
        }
        next = standIns[name]
      }
    }
  }
}
