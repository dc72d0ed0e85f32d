/// Compares what surrounds the norms of two versions: roles and facts.
struct SurroundingsComparer {
  let old: PolicyDocument
  let new: PolicyDocument

  /// The changes: roles first, then facts.
  func changes() -> [RuleChange] { roles() + facts() }

  private func roles() -> [RuleChange] {
    let (before, after) = (old.metadata, new.metadata)
    let changed = after.roles.compactMap { role -> RuleChange? in
      guard let former = before.role(role.name) else {
        return change(.role, role.name, "\(role.title.sentenceStart) is a new role.")
      }
      var parts: [String] = []
      func note(_ what: String, _ was: String?, _ now: String?) {
        if was != now { parts.append("\(what) was \(was ?? "nobody") and is \(now ?? "nobody")") }
      }
      note("the stand-in", former.standIn.map(before.title), role.standIn.map(after.title))
      note("the same person as", former.heldBy.map(before.title), role.heldBy.map(after.title))
      if former.isOutside != role.isOutside {
        parts.append(
          role.isOutside ? "it is outside the school now" : "it is inside the school now")
      }
      if parts.isEmpty { return nil }
      return change(
        .role, role.name, "\(role.title.sentenceStart): \(EnglishList.and(parts)).")
    }
    let gone = before.roles.filter { after.role($0.name) == nil }.map {
      change(.role, $0.name, "\($0.title.sentenceStart) is no longer a role.")
    }
    return changed + gone
  }

  private func facts() -> [RuleChange] {
    let added = new.facts.all.flatMap { fact -> [RuleChange] in
      guard let place = old.facts.index(of: fact.name) else {
        return [change(.factAdded, fact.name, "People are asked something new: \(fact.question)")]
      }
      return values(old.facts[place], fact)
    }
    let gone = old.facts.all.filter { new.facts.index(of: $0.name) == nil }.map {
      change(.factRemoved, $0.name, "People are no longer asked: \($0.question)")
    }
    return added + gone
  }

  private func values(_ before: Fact, _ after: Fact) -> [RuleChange] {
    let added = after.values.filter { before.valueIndex($0.name) == nil }.map {
      change(
        .valueAdded, "\(after.name): \($0.name)",
        "“\($0.text)” is a new answer to “\(after.question)”.")
    }
    let gone = before.values.filter { after.valueIndex($0.name) == nil }.map {
      change(
        .valueRemoved, "\(after.name): \($0.name)",
        "“\($0.text)” is no longer an answer to “\(after.question)”.")
    }
    let was = before.assumed.map { before.values[$0].name }
    let now = after.assumed.map { after.values[$0].name }
    if was == now { return added + gone }
    let text = after.assumed.map { "“\(after.values[$0].text)”" } ?? "nothing"
    return added + gone + [
      change(
        .assumption, after.name,
        "Until somebody says otherwise, \(text) is assumed for “\(after.question)”.")
    ]
  }

  private func change(_ kind: RuleChange.Kind, _ subject: String, _ sentence: String) -> RuleChange
  {
    RuleChange(kind: kind, subject: subject, paragraphs: [], sentence: sentence)
  }
}
