/// Recipients of reports who may be the ones that a report is about.
struct RecipientRule: CheckRule {
  func findings(in policy: CheckedPolicy) -> [PolicyFinding] {
    let roles = policy.document.metadata.roles
    return roles.compactMap { role in
      let norms = policy.norms.indices.filter { policy.norms[$0].reportTo.contains(role.name) }
      return norms.isEmpty ? nil : finding(role, norms, policy)
    }
  }

  private func finding(_ role: Role, _ norms: [Int], _ policy: CheckedPolicy) -> PolicyFinding? {
    let chain = Chain(from: role, in: policy.document.metadata)
    guard let end = chain.end else { return nil }
    let names = policy.names.norms(norms)
    let office = officeNote(role, policy.document.metadata)
    var finding: PolicyFinding
    if chain.people.count == 1 {
      finding = PolicyFinding(
        .recipientMayBeSubject,
        "\(role.title.sentenceStart) receives reports under \(names)\(office). "
          + "Nobody receives a report about \(role.title).",
        help: "Name a stand-in for \(role.title) under “roles”: else. "
          + "The last one is a body outside the school.")
    } else {
      let path = EnglishList.and(chain.people.map(\.title))
      finding = PolicyFinding(
        .recipientChainEnds,
        "Reports under \(names) go to \(path) in turn, and to nobody after that.",
        help: "Give \(end.title) a stand-in outside the school, such as the local authority, "
          + "with “outside: true”.")
    }
    finding = policy.about(norms, finding)
    finding.subjects = [role.name]
    finding.position = role.position
    return finding
  }

  /// Offices that the same person holds: reports to them reach that person too.
  private func officeNote(_ role: Role, _ metadata: PolicyMetadata) -> String {
    let also = metadata.roles.filter { $0.heldBy == role.name }.map(\.title)
    if !also.isEmpty { return ", and is also \(EnglishList.and(also))" }
    return role.heldBy.map { ", and is also \(metadata.title(ofRole: $0))" } ?? ""
  }

  /// Who receives a report when the one before may not, until somebody outside does.
  struct Chain {
    /// The people, each another person.
    let people: [Role]
    /// The last one, if nobody outside the school follows.
    let end: Role?

    init(from first: Role, in metadata: PolicyMetadata) {
      var people: [Role] = []
      var holders: Set<String> = []
      var next: Role? = first
      var steps = 0
      while let role = next, steps <= metadata.roles.count {
        steps += 1
        if role.isOutside {
          self.people = people
          end = nil
          return
        }
        if holders.insert(Self.holder(of: role, in: metadata)).inserted { people.append(role) }
        next = role.standIn.flatMap(metadata.role)
      }
      self.people = people
      end = people.last
    }

    private static func holder(of role: Role, in metadata: PolicyMetadata) -> String {
      var name = role.name
      var seen: Set<String> = [name]
      while let held = metadata.role(name)?.heldBy, seen.insert(held).inserted { name = held }
      return name
    }
  }
}
