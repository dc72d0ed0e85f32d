/// Norms without which every answer would be the same.
struct RedundancyRule: CheckRule {
  /// Where each norm speaks.
  let reaches: [Reach]

  func findings(in policy: CheckedPolicy) -> [PolicyFinding] {
    let repetitions = policy.norms.indices.map {
      Repetition(of: $0, reaches[$0], in: policy)
    }
    var told: Set<Int> = []
    return policy.norms.indices.compactMap { norm in
      guard !told.contains(norm), let repetition = repetitions[norm] else { return nil }
      let twins = policy.norms.indices.filter { other in
        other != norm && repetition.eachAlone.contains(other)
          && repetitions[other]?.eachAlone.contains(norm) ?? false
          && repetitions[other]?.kind == repetition.kind
      }
      let all = ([norm] + twins).sorted()
      told.formUnion(all)
      return finding(all, repetition, policy)
    }
  }

  private func finding(
    _ norms: [Int], _ repetition: Repetition, _ policy: CheckedPolicy
  ) -> PolicyFinding? {
    let names = policy.names
    let isSame = norms.count > 1
    let sentence: String
    if isSame {
      sentence = names.each(norms) + " say the same."
    } else {
      let others = names.each(repetition.others)
      sentence =
        "\(names.norm(norms[0])) repeats what \(others) "
        + (repetition.others.count == 1 ? "says." : "say.")
    }
    let subject = isSame ? "With one of them alone" : "Without it"
    let help =
      repetition.kind == .redundantForVerdict
      ? "\(subject) every answer is the same and cites fewer paragraphs. "
        + "Leave it so, or name the other labels under “cites” of one."
      : "\(subject) every answer and every citation is the same."
    var finding = policy.about(
      norms, PolicyFinding(repetition.kind, sentence.sentenceStart, help: help))
    finding.paragraphs = names.labels(ofNorms: isSame ? norms : norms + repetition.others)
    return policy.show(finding, in: repetition.occurrences) { decision in
      let speaking = decision.ruling.cited + decision.ruling.also + decision.owed.duties
      return speaking.contains(norms[0])
    }
  }
}
