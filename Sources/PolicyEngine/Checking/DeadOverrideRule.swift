/// Overrides between norms that never meet.
struct DeadOverrideRule: CheckRule {
  func findings(in policy: CheckedPolicy) -> [PolicyFinding] {
    policy.norms.indices.flatMap { norm in dead(norm, policy) }
  }

  private func dead(_ norm: Int, _ policy: CheckedPolicy) -> [PolicyFinding] {
    let yielding = policy.norms[norm].overrides.map(\.norm)
    let dead = yielding.filter { !meet(norm, $0, policy) }
    return dead.compactMap { other in
      // `overrides: 28` means all norms of the paragraph: one that it meets is enough.
      let paragraph = policy.norms[other].paragraph
      let whole = policy.norms.indices.filter {
        policy.norms[$0].paragraph == paragraph && $0 != norm
      }
      let isGroup = whole.count > 1 && Set(whole).isSubset(of: yielding)
      if isGroup, !Set(whole).isSubset(of: dead) || other != whole.first { return nil }
      let names = policy.names
      return policy.about(
        [norm, other],
        PolicyFinding(
          .deadOverride,
          names.norm(norm).sentenceStart + " comes before "
            + (isGroup ? names.norms([other]) : names.norm(other))
            + ", and the two never apply at once.",
          help: "Take the override out, or widen one of the norms."))
    }
  }

  private func meet(_ one: Int, _ other: Int, _ policy: CheckedPolicy) -> Bool {
    let tables = policy.rulings.map { $0 }
    // An act too large to be listed may be where they meet.
    if policy.norms[one].acts.indices.contains(where: { tables[$0] == nil }) { return true }
    let all = tables.compactMap { $0 } + policy.duties.map(\.cells)
    return all.contains { cells in
      cells.triggered(one).intersects(cells.triggered(other))
    }
  }
}
