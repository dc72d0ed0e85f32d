internal import PolicyEngine
internal import Views

/// Makes the chips that show what an answer rests on.
struct UnderstoodFacts {
  let policy: PublishedPolicy

  /// What was said or chosen first, then what was taken for granted and could change the answer.
  func chips(_ question: MayIQuestion, _ answer: Answer) -> [UnderstoodFact] {
    let facts = policy.document.facts
    let relevant = relevantFacts(answer)
    let order = [facts.act] + facts.all.indices.filter { $0 != facts.act }
    let told = order.compactMap { fact -> UnderstoodFact? in
      if question.unsure.contains(fact) {
        return chip(fact, "not known", .unknown, question)
      }
      guard let value = answer.told[fact], answer.relevant.contains(fact) else { return nil }
      let isChosen = question.chosen[fact] != nil
      return chip(fact, facts[fact].values[value].text, isChosen ? .chosen : .said, question)
    }
    let assumed = order.compactMap { fact -> UnderstoodFact? in
      guard relevant.contains(fact), answer.told[fact] == nil, !question.unsure.contains(fact),
        let value = answer.situation[fact], policy.adviser.wouldChange(answer, with: fact)
      else { return nil }
      return chip(fact, facts[fact].values[value].text, .assumed, question)
    }
    return told + waiting(question) + assumed
  }

  /// Facts that the act's ruling or duties look at, and who may receive a report.
  private func relevantFacts(_ answer: Answer) -> Set<Int> {
    guard let act = answer.situation[policy.document.facts.act] else { return [] }
    let table = policy.adviser.compiled.tables[act]
    var relevant = Set(table.ruling.facts)
    if !(answer.reports + answer.duties).isEmpty {
      relevant.formUnion(policy.adviser.factsNamingRoles)
    }
    for condition in answer.conditions {
      for (index, fact) in policy.document.facts.all.enumerated() {
        if let settles = fact.settles, settles.kind == condition.provision.kind,
          settles.name == condition.provision.name
        {
          relevant.insert(index)
        }
      }
    }
    return relevant
  }

  /// Sensitive things that the words hint at: shown, and not used until they are confirmed.
  private func waiting(_ question: MayIQuestion) -> [UnderstoodFact] {
    let facts = policy.document.facts
    return (question.understanding?.readings ?? []).compactMap { reading in
      guard reading.needsConfirming, question.chosen[reading.fact] == nil,
        !question.unsure.contains(reading.fact)
      else { return nil }
      let text = facts[reading.fact].values[reading.value].text
      return chip(reading.fact, "\(text)? Please confirm", .unknown, question)
    }
  }

  private func chip(
    _ fact: Int, _ value: String, _ origin: UnderstoodFact.Origin, _ question: MayIQuestion
  ) -> UnderstoodFact {
    let declared = policy.document.facts[fact]
    return UnderstoodFact(
      label(of: declared), value, origin: origin,
      change: Paths.changeFact(declared.name, saying: question.words, facts: question.choices))
  }

  /// The question as a short label: “Who with?” becomes “Who with”.
  private func label(of fact: Fact) -> String {
    fact.question.hasSuffix("?") ? String(fact.question.dropLast()) : fact.question
  }
}
