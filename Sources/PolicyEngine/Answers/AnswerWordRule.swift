/// Chooses the word that an answer begins with.
///
/// See the table at the end of `docs/policy-language.md`.
struct AnswerWordRule {
  let norms: [Norm]

  /// The word for a ruling with its duties, given the conditions that are still open.
  func word(ruling: Ruling, duties: [Int], open: [Provision]) -> AnswerWord {
    switch ruling.verdict {
    case .silent:
      duties.contains { !norms[$0].reportTo.isEmpty } ? .reportNow : .policySilent
    case .says(.mustNot): .no
    case .says(.advisedAgainst): .advisedAgainst
    case .says(.must) where ruling.cited.contains { !norms[$0].reportTo.isEmpty }: .reportNow
    case .says:
      if open.contains(where: { $0.kind == "ask" }) {
        .askFirst
      } else {
        open.isEmpty ? .yes : .yesWithConditions
      }
    }
  }
}

/// What must hold before an act that the policy lets be done.
struct OpenProvisions {
  let facts: FactSet
  let norms: [Norm]

  /// The provisions of the permitting norms of a ruling that the situation leaves open.
  func open(_ ruling: Ruling, in situation: PartialSituation) -> [(provision: Provision, norm: Int)]
  {
    guard ruling.verdict.modality?.allows == true else { return [] }
    var seen: Set<Provision> = []
    var found: [(provision: Provision, norm: Int)] = []
    for norm in ruling.cited + ruling.also where norms[norm].modality.allows {
      for provision in norms[norm].provisions where !isSettled(provision, in: situation) {
        if seen.insert(provision).inserted { found.append((provision, norm)) }
      }
    }
    return found
  }

  private func isSettled(_ provision: Provision, in situation: PartialSituation) -> Bool {
    facts.all.indices.contains { index in
      guard let settles = facts[index].settles, settles.kind == provision.kind,
        settles.name == provision.name, let value = situation[index]
      else { return false }
      return settles.by.contains(value)
    }
  }
}
