/// Works out the outcomes of an act as a diagram, where a table would have too many cells.
struct DiagramCompiler {
  let facts: FactSet
  let norms: [Norm]
  /// The norms, each after all that override it.
  let order: [Int]
  private let setLimit: Int
  private var diagram: DecisionDiagram
  private var both = DiagramCombination.both
  private var either = DiagramCombination.either
  private var butNot = DiagramCombination.butNot

  /// Prepares to work with as many nodes as the budget has left.
  init(_ compiler: TableCompiler, budget: CompilationBudget) {
    facts = compiler.facts
    norms = compiler.norms
    order = compiler.order
    setLimit = budget.setLimit
    diagram = DecisionDiagram(compiler.levels, limit: budget.nodeLimit)
  }

  /// How many nodes it took.
  var nodeCount: Int { diagram.nodeCount }

  /// The outcomes over the norms that matter, and a function to their numbers.
  ///
  /// Nil where there are too many.
  ///
  /// - Parameters:
  ///   - candidates: The norms that can be active and defeat each other.
  ///   - outcome: What a set of active norms amounts to.
  mutating func outcomes<Outcome: Hashable>(
    act: Int, candidates: [Int], outcome: ([Int]) -> Outcome
  ) -> (outcomes: [Outcome], number: SituationFunction)? {
    var sets = ActiveSets(cellCount: 0, limit: setLimit)
    guard let root = activeSets(act: act, candidates: candidates, into: &sets) else { return nil }
    var interning = Interning<Outcome>()
    var numbers: [Int: Int] = [:]
    for set in diagram.reach(from: root).labels {
      numbers[set] = interning.number(of: outcome(sets.norms(ofSet: UInt32(set))))
    }
    let whole = SituationFunction(diagram: diagram, root: root)
    let nothing = PartialSituation(count: facts.count)
    return (interning.all, whole.restricted(to: nothing) { [numbers] in numbers[$0] ?? 0 })
  }

  /// The function from situations to numbers of sets of active norms.
  private mutating func activeSets(
    act: Int, candidates: [Int], into sets: inout ActiveSets
  ) -> DiagramNode? {
    let isCandidate = Set(candidates)
    var defeated: [Int: DiagramNode] = [:]
    var result = DiagramNode.leaf(0)
    for index in order where isCandidate.contains(index) {
      let norm = norms[index]
      let active = butNot(
        applies(norm, act: act), defeated[index] ?? .never, in: &diagram)
      for override in norm.overrides where isCandidate.contains(override.norm) {
        defeated[override.norm] = either(
          defeated[override.norm] ?? .never, active, in: &diagram)
      }
      // Every set that is there may grow by this norm: the numbers are made before combining.
      var grown: [Int: Int] = [:]
      for set in diagram.reach(from: result).labels {
        grown[set] = Int(sets.grown(set, by: index))
      }
      let numbers = grown
      var growth = DiagramCombination { sofar, active in
        if active == .never { return sofar }
        guard active == .always, let set = sofar.label else { return nil }
        return .leaf(numbers[set] ?? set)
      }
      result = growth(result, active, in: &diagram)
      if diagram.isFull || sets.isFull { return nil }
    }
    return result
  }

  private mutating func applies(_ norm: Norm, act: Int) -> DiagramNode {
    var result = holds(norm.scope, act: act)
    if let bearers = norm.bearers {
      let bound = holds(.test(fact: facts.who, values: bearers), act: act)
      result = both(result, bound, in: &diagram)
    }
    for exception in norm.exceptions {
      result = butNot(result, holds(exception, act: act), in: &diagram)
    }
    return result
  }

  private mutating func holds(_ condition: Condition, act: Int) -> DiagramNode {
    switch condition {
    case .test(let fact, let values):
      if fact == facts.act { return values.contains(act) ? .always : .never }
      return diagram.node(
        level: diagram.order.levels[fact],
        facts[fact].values.indices.map { values.contains($0) ? .always : .never })
    case .all(let parts):
      return parts.reduce(.always) { both($0, holds($1, act: act), in: &diagram) }
    case .any(let parts):
      return parts.reduce(.never) { either($0, holds($1, act: act), in: &diagram) }
    case .not(let part):
      return butNot(.always, holds(part, act: act), in: &diagram)
    }
  }
}
