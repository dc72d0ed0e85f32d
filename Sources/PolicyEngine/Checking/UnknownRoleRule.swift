/// Roles that norms or other roles name and the front matter does not introduce.
struct UnknownRoleRule: CheckRule {
  func findings(in policy: CheckedPolicy) -> [PolicyFinding] {
    let metadata = policy.document.metadata
    var uses: [(role: String, norm: Int?, place: String)] = []
    for (index, norm) in policy.norms.enumerated() {
      let asked = norm.provisions.filter { $0.kind == "ask" }.map(\.name)
      for role in norm.reportTo + asked {
        uses.append((role, index, policy.names.norm(index).sentenceStart))
      }
    }
    if let role = metadata.silentAsk { uses.append((role, nil, "“silent: ask”")) }
    for role in metadata.roles {
      for name in [role.standIn, role.heldBy].compactMap({ $0 }) {
        uses.append((name, nil, "The role “\(role.name)”"))
      }
    }
    var told: Set<String> = []
    return uses.compactMap { use in
      guard metadata.role(use.role) == nil, told.insert(use.role).inserted else { return nil }
      let norms = uses.filter { $0.role == use.role }.compactMap(\.norm)
      var finding = policy.about(
        norms,
        PolicyFinding(
          .unknownRole,
          "\(use.place) names “\(use.role)”, whom the policy does not introduce.",
          help: "Add \(use.role) under “roles”, with a title and who stands in."))
      finding.subjects = [use.role]
      return finding
    }
  }
}
