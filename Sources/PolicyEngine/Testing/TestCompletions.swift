/// The situations that a test speaks about: all those that agree with the facts that it gives.
struct TestCompletions: Sendable {
  /// The most situations that one test may stand for.
  static let limit = 100_000

  private let facts: FactSet
  private let compiled: CompiledPolicy
  /// The facts that duties look at, an act each.
  private let duties: [[ValueClasses]]

  init(_ document: PolicyDocument, compiled: CompiledPolicy, duties: [DutyNorms]) {
    facts = document.facts
    self.compiled = compiled
    // Nearly all acts have the same duties.
    var known: [DutyNorms: [ValueClasses]] = [:]
    self.duties = duties.map { norms in
      if let classes = known[norms] { return classes }
      let classes = norms.layout(
        norms.replacing(in: document.norms), facts: document.facts
      ).classes
      known[norms] = classes
      return classes
    }
  }

  /// A situation for each case that could be decided differently; none if there are too many.
  func situations(for test: PolicyTest, _ aspect: TestAspect) -> [Situation] {
    let known = test.ask.assuming(facts)
    let acts = known[facts.act].map { [$0] } ?? Array(facts.acts.indices)
    var result: [Situation] = []
    for act in acts {
      var start = (0..<facts.count).map { known[$0] ?? 0 }
      start[facts.act] = act
      var cases = [Situation(values: start)]
      for fact in known.unknown where fact != facts.act {
        let values = values(of: fact, act: act, aspect)
        guard cases.count * values.count + result.count <= Self.limit else { return [] }
        if values.count < 2 { continue }
        cases = cases.flatMap { situation in
          values.map { value in
            var changed = situation
            changed[fact] = value
            return changed
          }
        }
      }
      result += cases
    }
    return result
  }

  /// Values of a fact that can make a difference, one for each difference.
  private func values(of fact: Int, act: Int, _ aspect: TestAspect) -> [Int] {
    var classes = aspect == .duties ? [] : compiled.tables[act].ruling.classes
    if aspect == .duties || aspect == .answerOfSilence { classes += duties[act] }
    classes.removeAll { $0.fact != fact }
    let isAnswer = aspect == .answer || aspect == .answerOfSilence
    let settles = isAnswer ? facts[fact].settles?.by : nil
    var seen: Set<[Int]> = []
    return facts[fact].values.indices.filter { value in
      var key = classes.map { $0.classOfValue[value] }
      if let settles { key.append(settles.contains(value) ? 1 : 0) }
      return seen.insert(key).inserted
    }
  }

  /// Values of facts by name.
  func named(_ chosen: [Int], in situation: Situation) -> [String: String] {
    var result: [String: String] = [:]
    for fact in chosen { result[facts[fact].name] = facts[fact].values[situation[fact]].name }
    return result
  }

  /// The same in words; nil for no facts.
  func sentence(_ chosen: [Int], in situation: Situation) -> String? {
    guard !chosen.isEmpty else { return nil }
    return chosen.map { fact in
      "\(facts[fact].name) is “\(facts[fact].values[situation[fact]].text)”"
    }.joined(separator: ", ")
  }

  /// The facts that a test left open and that make it fail in a situation.
  ///
  /// - Parameter fails: Whether it fails in a situation.
  func culprits(
    _ test: PolicyTest, in situation: Situation, fails: (Situation) -> Bool
  ) -> [Int] {
    let known = test.ask.assuming(facts)
    return known.unknown.filter { fact in
      guard fact != facts.act else { return true }
      return facts[fact].values.indices.contains { value in
        var other = situation
        other[fact] = value
        return !fails(other)
      }
    }
  }
}

/// What an expectation looks at, and so which facts can change whether it holds.
enum TestAspect {
  /// What is said about the asked act.
  case ruling
  /// What is a duty besides.
  case duties
  /// The answer word where something is said about the act: conditions count too.
  case answer
  /// The answer word where nothing may be said: duties count as well.
  case answerOfSilence
}

extension PolicyTest.Expectation {
  /// What it looks at first.
  var aspect: TestAspect {
    switch self {
    case .verdict, .cites, .also: .ruling
    case .answer: .answer
    case .owesNorm, .owesAct: .duties
    }
  }
}
