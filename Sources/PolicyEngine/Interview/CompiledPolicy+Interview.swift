extension CompiledPolicy {
  /// From situations to what an interview is to settle.
  func function(
    for goal: Interview.Goal, knowing known: PartialSituation
  ) -> SituationFunction {
    let whole = whole.value
    let numbers: [Int]
    switch goal {
    case .verdict: numbers = whole.rulings.map(\.verdict.strictness)
    case .verdictAndCitations:
      var interning = Interning<Finding>()
      numbers = whole.rulings.map { interning.number(of: Finding($0)) }
    }
    return whole.ruling.restricted(to: known) { numbers[$0] }
  }

  /// For every fact, the answers that one act tells apart, in the ruling or in what is owed.
  func choices(act: Int) -> [[Question.Choice]] {
    let whole = whole.value
    var known = PartialSituation(count: facts.count)
    known[facts.act] = act
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
