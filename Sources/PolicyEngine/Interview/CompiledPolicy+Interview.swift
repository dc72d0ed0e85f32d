extension CompiledPolicy {
  /// For every ruling the number of what an interview is to settle about it.
  func aims(_ goal: Interview.Goal) -> [Int] {
    let rulings = whole.value.rulings
    switch goal {
    case .verdict: return rulings.map(\.verdict.strictness)
    case .verdictAndCitations:
      var interning = Interning<Finding>()
      return rulings.map { interning.number(of: Finding($0)) }
    }
  }

  /// For every fact, the answers that one act tells apart, in the ruling or in what is owed.
  func choices(act: Int) -> [[Question.Choice]] {
    let whole = whole.value
    var known = PartialSituation(count: facts.count)
    known[facts.act] = act
    if tables[act].crowd != nil {
      return facts.all.map { fact in
        fact.values.enumerated().map { .init(values: [$0], text: $1.text) }
      }
    }
    let functions = [whole.ruling, whole.owed].map { $0.restricted(to: known).valueClasses }
    return facts.all.enumerated().map { index, fact in
      let told = functions.compactMap { $0.first { $0.fact == index } }
      let columns = fact.values.indices.map { value in told.map { $0.classOfValue[value] } }
      return ValueClasses(fact: index, columns: columns).members.map { values in
        Question.Choice(values: values, text: EnglishList.or(values.map { fact.values[$0].text }))
      }
    }
  }
}
