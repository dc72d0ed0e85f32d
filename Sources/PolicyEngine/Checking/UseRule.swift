/// Facts and values that make no difference.
struct UseRule: CheckRule {
  func findings(in policy: CheckedPolicy) -> [PolicyFinding] {
    let tests = ConditionTests(
      Array(policy.norms.indices), of: policy.norms, facts: policy.facts)
    return policy.facts.all.indices.flatMap { fact -> [PolicyFinding] in
      if fact == policy.facts.act { return unusedActs(policy) }
      let declared = policy.facts[fact]
      let sets = tests.sets[fact].filter { $0.count < declared.values.count }
      if sets.isEmpty {
        let isIdle = declared.settles == nil && declared.values.count > 1
        return isIdle ? [unused(declared)] : []
      }
      let named = sets.reduce(declared.settles?.by ?? ValueSet()) { $0.union($1) }
      return unusedValues(declared, unnamed: named.complement(in: declared.values.count))
    }
  }

  private func unused(_ fact: Fact) -> PolicyFinding {
    var finding = PolicyFinding(
      .unusedFact, "No paragraph looks at “\(fact.name)”, so its answer changes nothing.",
      help: "Nobody will be asked it. Take the fact out, or use it in a “when”.")
    finding.subjects = [fact.name]
    finding.position = fact.position
    return finding
  }

  private func unusedActs(_ policy: CheckedPolicy) -> [PolicyFinding] {
    let fact = policy.facts[policy.facts.act]
    let ruled = policy.norms.reduce(ValueSet()) { $0.union($1.acts) }
    return ruled.complement(in: fact.values.count).indices.map { act in
      value(
        act, of: fact, "No paragraph says whether anyone may “\(fact.values[act].text)”.",
        help: "Every question about it is answered “the policy does not say”.")
    }
  }

  /// One value that no norm names is “anything else”; of several, the norms cannot tell which.
  private func unusedValues(_ fact: Fact, unnamed: ValueSet) -> [PolicyFinding] {
    let idle = unnamed.indices.filter { $0 != fact.assumed }
    guard unnamed.count > 1 else { return [] }
    return idle.map { index in
      let others = unnamed.indices.filter { $0 != index }.map { "“\(fact.values[$0].text)”" }
      return value(
        index, of: fact,
        "No paragraph names “\(fact.values[index].text)” (\(fact.name)); "
          + "it is treated like \(EnglishList.or(others)).",
        help: "Join these values into one, or name it in a “when”.")
    }
  }

  private func value(_ index: Int, of fact: Fact, _ sentence: String, help: String) -> PolicyFinding
  {
    var finding = PolicyFinding(.unusedValue, sentence, help: help)
    finding.subjects = ["\(fact.name): \(fact.values[index].name)"]
    finding.position = fact.position
    return finding
  }
}
