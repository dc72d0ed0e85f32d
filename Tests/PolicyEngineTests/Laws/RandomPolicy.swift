@testable import PolicyEngine

/// A small policy by chance, the same for the same seed: every modality, duties with and without
/// triggers, exceptions, nested conditions, bearers and overrides without a cycle.
struct RandomPolicy {
  var facts: FactSet
  var norms: [Norm]

  /// Rolls a policy with at most this many facts besides `do` and `who`.
  init(seed: UInt64, facts count: ClosedRange<Int> = 1...3, norms size: ClosedRange<Int> = 1...9) {
    var dice = Dice(seed: seed)
    let names = ["do", "who"] + (0..<dice.number(count)).map { "fact-\($0)" }
    facts = FactSet(names.map { Self.fact($0, &dice) })
    norms = []
    for index in 0..<dice.number(size) { norms.append(norm(index, &dice)) }
    for index in norms.indices { norms[index].overrides = overrides(of: index, &dice) }
  }

  private static func fact(_ name: String, _ dice: inout Dice) -> Fact {
    let values = (0..<dice.number(name == "do" ? 1...3 : 1...4)).map {
      Fact.Value(name: "\(name)-\($0)", text: "value \($0)", hint: nil, words: [])
    }
    return Fact(
      name: name, question: "\(name)?", hint: nil, reads: "%", values: values, groups: [],
      cost: dice.happens(in100: 20) ? 3 : 1, isChangeable: dice.happens(in100: 60),
      assumed: nil, settles: nil, position: .init(line: 1, column: 1))
  }

  private func norm(_ index: Int, _ dice: inout Dice) -> Norm {
    let modality = Modality.allCases.randomElement(using: &dice) ?? .may
    let hasTrigger = modality == .must && dice.happens(in100: 40)
    return Norm(
      id: "norm-\(index)", paragraph: "p\(index)", cites: [], modality: modality,
      acts: set(of: facts.act, &dice),
      bearers: dice.happens(in100: 40) ? set(of: facts.who, &dice) : nil,
      scope: dice.happens(in100: 80) ? condition(depth: 2, &dice) : .always,
      dutyTriggers: hasTrigger ? set(of: facts.act, &dice) : nil,
      exceptions: (0..<dice.number(0...2)).map { _ in condition(depth: 1, &dice) }, overrides: [],
      provisions: [], reportTo: [], within: nil, every: nil, record: nil, gate: nil,
      needsJudgement: false, note: nil, position: .init(line: index + 1, column: 1))
  }

  private func set(of fact: Int, _ dice: inout Dice) -> ValueSet {
    var set = ValueSet()
    for value in facts[fact].values.indices where dice.happens(in100: 50) { set.insert(value) }
    if set.isEmpty { set.insert(dice.number(0...(facts[fact].values.count - 1))) }
    return set
  }

  private func condition(depth: Int, _ dice: inout Dice) -> Condition {
    let parts = dice.number(1...3)
    switch depth == 0 ? 0 : dice.number(0...5) {
    case 0, 1:
      let fact = dice.number(0...(facts.count - 1))
      return .test(fact: fact, values: set(of: fact, &dice))
    case 2, 3: return .all((0..<parts).map { _ in condition(depth: depth - 1, &dice) })
    case 4: return .any((0..<parts).map { _ in condition(depth: depth - 1, &dice) })
    default: return .not(condition(depth: depth - 1, &dice))
    }
  }

  /// Only later norms override earlier ones, or only the other way round: there is no cycle.
  private func overrides(of index: Int, _ dice: inout Dice) -> [Override] {
    norms.indices.filter { $0 < index && dice.happens(in100: 15) }
      .map { Override(norm: $0, because: nil) }
  }

  /// Every situation there is.
  var situations: [Situation] { completions(of: PartialSituation(count: facts.count)) }

  /// Every situation that agrees with what is known.
  func completions(of partial: PartialSituation) -> [Situation] {
    var found = [Situation(values: Array(repeating: 0, count: facts.count))]
    for fact in facts.all.indices {
      let values = partial[fact].map { [$0] } ?? Array(facts[fact].values.indices)
      found = found.flatMap { situation in
        values.map { value in
          var changed = situation
          changed[fact] = value
          return changed
        }
      }
    }
    return found
  }

  /// A norm of another policy as one of this, if all values that it names exist here too.
  func adopt(_ norm: Norm) -> Norm? {
    func fits(_ set: ValueSet, _ fact: Int) -> Bool {
      fact < facts.count && set.isSubset(of: .full(facts[fact].values.count))
    }
    func fits(_ condition: Condition) -> Bool {
      switch condition {
      case .test(let fact, let values): fits(values, fact)
      case .all(let parts), .any(let parts): parts.allSatisfy { fits($0) }
      case .not(let part): fits(part)
      }
    }
    let isFitting =
      fits(norm.acts, facts.act) && norm.bearers.map { fits($0, facts.who) } ?? true
      && fits(norm.scope) && norm.exceptions.allSatisfy { fits($0) }
    return isFitting ? norm : nil
  }

  /// Some facts known by chance, the act more often than others.
  func partial(_ dice: inout Dice) -> PartialSituation {
    var partial = PartialSituation(count: facts.count)
    for fact in facts.all.indices where dice.happens(in100: fact == facts.act ? 70 : 35) {
      partial[fact] = dice.number(0...(facts[fact].values.count - 1))
    }
    return partial
  }

  /// The same policy with its norms in another order.
  ///
  /// - Returns: The policy, and where each of its norms stood before.
  func shuffled(_ dice: inout Dice) -> (policy: RandomPolicy, origin: [Int]) {
    let origin = norms.indices.shuffled(using: &dice)
    var copy = self
    copy.norms = origin.map { norms[$0] }
    for index in copy.norms.indices {
      copy.norms[index].overrides = copy.norms[index].overrides.compactMap { override in
        origin.firstIndex(of: override.norm).map { Override(norm: $0, because: nil) }
      }
    }
    return (copy, origin)
  }
}
