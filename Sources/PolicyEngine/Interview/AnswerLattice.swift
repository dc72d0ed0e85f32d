/// All partial answers to some open facts, numbered so that answers come before their question.
struct AnswerLattice {
  /// How far apart the states of neighbouring classes of each fact are.
  let strides: [Int]
  /// The best fact to ask in each state.
  private(set) var best: [UInt8]
  /// How many questions there are at most from each state.
  private(set) var longest: [UInt8]
  /// How many questions there are on average from each state.
  private(set) var expected: [Float]
  private let open: [OpenFact]
  private var labels: [Int32]
  private var costs: [Double]

  // No label: the completions of the state differ.
  private static let mixed: Int32 = -1

  /// Numbers the states; the last class of each fact, one past its own, is "unknown".
  init(_ open: [OpenFact], stateCount: Int) {
    var strides = Array(repeating: 1, count: open.count)
    for place in open.indices.dropLast().reversed() {
      strides[place] = strides[place + 1] * (open[place + 1].classes.count + 1)
    }
    self.open = open
    self.strides = strides
    best = Array(repeating: 0, count: stateCount)
    longest = Array(repeating: 0, count: stateCount)
    expected = Array(repeating: 0, count: stateCount)
    labels = Array(repeating: Self.mixed, count: stateCount)
    costs = Array(repeating: 0, count: stateCount)
  }

  /// Labels the states in which everything is known.
  mutating func label(by function: SituationFunction) {
    let levels = function.diagram.order.levels
    let places = open.indices.sorted { levels[open[$0].fact] < levels[open[$1].fact] }
    label(from: function.root, state: 0, along: places[...], by: function.diagram)
  }

  private mutating func label(
    from node: DiagramNode, state: Int, along places: ArraySlice<Int>,
    by diagram: DecisionDiagram
  ) {
    guard let place = places.first else {
      labels[state] = Int32(node.label ?? 0)
      return
    }
    let level = diagram.order.levels[open[place].fact]
    for (index, members) in open[place].classes.members.enumerated() {
      label(
        from: diagram.child(node, level: level, value: members[0]),
        state: state + index * strides[place], along: places.dropFirst(), by: diagram)
    }
  }

  /// Finds the best question for every state that is not settled.
  mutating func solve() {
    let counts = open.map(\.classes.count)
    var digits = Array(repeating: 0, count: open.count)
    for state in labels.indices {
      if let unknown = digits.indices.first(where: { digits[$0] == counts[$0] }) {
        labels[state] = sharedLabel(state - counts[unknown] * strides[unknown], unknown)
        if labels[state] == Self.mixed { choose(state, digits, counts, from: unknown) }
      }
      var place = digits.count - 1
      while place >= 0, digits[place] == counts[place] {
        digits[place] = 0
        place -= 1
      }
      if place >= 0 { digits[place] += 1 }
    }
  }

  /// The label that all answers about one fact have.
  private func sharedLabel(_ first: Int, _ place: Int) -> Int32 {
    let label = labels[first]
    for index in 1..<open[place].classes.count
    where labels[first + index * strides[place]] != label {
      return Self.mixed
    }
    return label
  }

  private mutating func choose(_ state: Int, _ digits: [Int], _ counts: [Int], from first: Int) {
    var lowest = Double.infinity
    for place in first..<digits.count where digits[place] == counts[place] {
      let base = state - counts[place] * strides[place]
      var cost = open[place].cost
      var average = 1.0
      var most: UInt8 = 0
      for (index, share) in open[place].shares.enumerated() {
        let answer = base + index * strides[place]
        cost += share * costs[answer]
        average += share * Double(expected[answer])
        most = max(most, longest[answer])
      }
      // Equally good questions come in the author's order, whatever rounding says.
      guard cost < lowest - 1e-9 else { continue }
      lowest = cost
      costs[state] = cost
      expected[state] = Float(average)
      longest[state] = most + 1
      best[state] = UInt8(place)
    }
  }
}
