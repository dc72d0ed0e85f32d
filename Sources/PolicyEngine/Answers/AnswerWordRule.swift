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
  private let norms: [Norm]
  /// The facts that settle a provision, with what they settle.
  private let settling: [(fact: Int, settles: Fact.Settlement)]

  /// Looks at norms whose provisions some facts settle.
  init(facts: FactSet, norms: [Norm]) {
    self.norms = norms
    settling = facts.all.enumerated().compactMap { fact in
      fact.element.settles.map { (fact.offset, $0) }
    }
  }

  /// The provisions of the permitting norms of a ruling that the situation leaves open.
  func open(_ ruling: Ruling, in situation: PartialSituation) -> [(provision: Provision, norm: Int)]
  {
    guard ruling.verdict.modality?.allows == true else { return [] }
    var seen: Set<Provision> = []
    var found: [(provision: Provision, norm: Int)] = []
    func add(_ norm: Int) {
      guard norms[norm].modality.allows else { return }
      for provision in norms[norm].provisions where !isSettled(provision, in: situation) {
        if seen.insert(provision).inserted { found.append((provision, norm)) }
      }
    }
    for norm in ruling.cited { add(norm) }
    for norm in ruling.also { add(norm) }
    return found
  }

  private func isSettled(_ provision: Provision, in situation: PartialSituation) -> Bool {
    settling.contains { fact, settles in
      guard settles.kind == provision.kind, settles.name == provision.name,
        let value = situation[fact]
      else { return false }
      return settles.by.contains(value)
    }
  }
}
