/// The best next question for every partial answer, by dynamic programming.
///
/// A state says for each open fact which class it is in, or that it is unknown. What is left to
/// ask costs nothing in a settled state and otherwise, for the best fact, its cost and what its
/// answers leave to ask on average.
struct ExactPlan: Sendable {
  private let open: [OpenFact]
  private let strides: [Int]
  private let best: [UInt8]
  private let longest: [UInt8]
  private let expected: [Float]

  /// How many states the open facts have; nil where the number does not fit.
  static func stateCount(_ open: [OpenFact]) -> Int? {
    open.reduce(1) { count, fact in
      guard let count else { return nil }
      let (product, overflow) = count.multipliedReportingOverflow(by: fact.classes.count + 1)
      return overflow ? nil : product
    }
  }

  /// What to ask next, or nil when nothing that is asked can change anything any more.
  ///
  /// - Complexity: Linear in the number of open facts.
  func step(after partial: PartialSituation) -> QuestionStep? {
    var state = 0
    for (place, fact) in open.enumerated() {
      let digit = partial[fact.fact].map { fact.classes.classOfValue[$0] } ?? fact.classes.count
      state += digit * strides[place]
    }
    guard longest[state] > 0 else { return nil }
    return QuestionStep(
      place: Int(best[state]), atMost: Int(longest[state]), expected: Double(expected[state]))
  }

  /// Solves for a function and its open facts.
  ///
  /// - Complexity: The number of states times the number of classes of all facts.
  init(_ function: SituationFunction, open: [OpenFact], stateCount: Int) {
    var lattice = AnswerLattice(open, stateCount: stateCount)
    lattice.label(by: function)
    lattice.solve()
    self.open = open
    strides = lattice.strides
    best = lattice.best
    longest = lattice.longest
    expected = lattice.expected
  }
}
