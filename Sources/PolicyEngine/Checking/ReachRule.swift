/// Norms that never speak, and norms that speak and never decide.
struct ReachRule: CheckRule {
  /// Where each norm speaks.
  let reaches: [Reach]

  func findings(in policy: CheckedPolicy) -> [PolicyFinding] {
    policy.norms.indices.compactMap { norm in
      let reach = reaches[norm]
      guard reach.isCertain else { return nil }
      if reach.speaks.isEmpty { return unreachable(norm, reach, policy) }
      if reach.decides.isEmpty, !reach.isOwed { return masked(norm, reach, policy) }
      return nil
    }
  }

  private func unreachable(_ norm: Int, _ reach: Reach, _ policy: CheckedPolicy) -> PolicyFinding {
    let name = policy.names.norm(norm).sentenceStart
    let reason: String
    let help: String
    if !reach.isAddressed {
      reason = "its conditions cannot all hold at once"
      help = "Look at “who” and “when”: one of them leaves nothing over."
    } else if !reach.isTriggered {
      reason = "one of its exceptions always holds"
      help = "Narrow “unless”, or take the norm out."
    } else {
      reason = "another paragraph always comes before it"
      help = "Take out an override, or the norm."
    }
    return policy.about(
      [norm], PolicyFinding(.unreachableNorm, "\(name) never applies: \(reason).", help: help))
  }

  private func masked(_ norm: Int, _ reach: Reach, _ policy: CheckedPolicy) -> PolicyFinding? {
    // Paragraphs that disagree are told as such.
    let disagrees = reach.stricter.contains {
      Conflict(norm, $0, norms: policy.norms) != nil
    }
    if disagrees { return nil }
    let name = policy.names.norm(norm).sentenceStart
    let finding = policy.about(
      [norm],
      PolicyFinding(
        .maskedNorm,
        "\(name) never decides: wherever it speaks, \(policy.names.norms(reach.stricter)) "
          + (reach.stricter.count == 1 ? "is stricter." : "are stricter."),
        help: "It is still shown as “also”. Leave it, or let it come first by “overrides”."))
    return policy.show(finding, in: reach.speaks) { $0.ruling.also.contains(norm) }
  }
}
