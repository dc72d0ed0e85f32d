/// What a policy says about one act, for every combination of value classes.
///
/// Exact: a cell stands for all situations with values of its classes, and no condition tells
/// them apart. Facts that are not listed do not matter here.
public struct DecisionTable<Outcome: Hashable & Sendable>: Sendable {
  /// The facts that matter, by index, ascending.
  public let facts: [Int]
  /// The value classes of these facts, in the same order.
  public var classes: [ValueClasses] { layout.classes }
  /// The distinct outcomes, in a stable order.
  public let outcomes: [Outcome]
  /// The number of the outcome of every cell; the last fact varies fastest.
  ///
  /// Empty for an act of more than two million cells.
  public let outcomeOfCell: [UInt32]

  /// Tables with the same number are one table, which several acts share.
  let number: Int
  let layout: TableLayout
  /// From situations to numbers of outcomes, where the cells are too many to be listed.
  let unlisted: SituationFunction?
  /// The table as a function, where it has that in common with others.
  let pooled: PooledFunction?
  /// How outcomes are found one at a time, where they are too many to be numbered.
  let scan: OutcomeScan<Outcome>?

  /// Where the outcomes of a table are.
  enum Storage {
    case cells([UInt32])
    case function(SituationFunction)
    case pooled([UInt32], PooledFunction)
    case scan(OutcomeScan<Outcome>)
  }

  init(number: Int, layout: TableLayout, outcomes: [Outcome], storage: Storage) {
    self.number = number
    self.layout = layout
    self.outcomes = outcomes
    switch storage {
    case .cells(let cells): (outcomeOfCell, unlisted, pooled, scan) = (cells, nil, nil, nil)
    case .function(let number): (outcomeOfCell, unlisted, pooled, scan) = ([], number, nil, nil)
    case .pooled(let cells, let function):
      (outcomeOfCell, unlisted, pooled, scan) = (cells, nil, function, nil)
    case .scan(let scan): (outcomeOfCell, unlisted, pooled, self.scan) = ([], nil, nil, scan)
    }
    facts = layout.classes.map(\.fact)
  }

  /// Whether every combination has a cell; if not, the act is too large to be listed.
  public var isListed: Bool { unlisted == nil && scan == nil }

  /// The number of the outcome in a situation; nil where the outcomes are too many for that.
  public func outcomeNumber(in situation: Situation) -> Int? {
    if scan != nil { return nil }
    if let unlisted { return unlisted.label(in: situation) }
    return Int(outcomeOfCell[cellNumber(of: situation)])
  }

  /// The outcome in a situation.
  public func outcome(in situation: Situation) -> Outcome {
    if let scan { return scan.outcome(scan.norms.active(in: situation)) }
    if let unlisted { return outcomes[unlisted.label(in: situation)] }
    return outcomes[Int(outcomeOfCell[cellNumber(of: situation)])]
  }

  /// The outcome of the cell with these classes, one for each of `facts`.
  ///
  /// The table must be listed.
  public func outcome(at coordinates: [Int]) -> Outcome {
    outcomes[Int(outcomeOfCell[layout.cell(at: coordinates)])]
  }
}

/// Finds outcomes one at a time.
struct OutcomeScan<Outcome: Sendable>: Sendable {
  /// The norms that matter.
  let norms: NormScan
  /// What a set of active norms amounts to.
  let outcome: @Sendable ([Int]) -> Outcome
}

extension DecisionTable {
  /// A combination of value classes and what is said about it.
  public struct Cell: Hashable, Sendable {
    /// The class of each fact of the table.
    public var coordinates: [Int]
    /// The number of its outcome.
    public var outcome: Int
  }

  /// How many cells are listed.
  public var cellCount: Int { outcomeOfCell.count }

  /// A cell by its number; the last fact varies fastest.
  public func cell(_ number: Int) -> Cell {
    Cell(
      coordinates: layout.coordinates(ofCell: number), outcome: Int(outcomeOfCell[number]))
  }

  /// All cells in order.
  public var cells: some Sequence<Cell> {
    outcomeOfCell.indices.lazy.map { cell($0) }
  }

  /// The number of the cell that a situation falls into.
  public func cellNumber(of situation: Situation) -> Int {
    zip(layout.classes, layout.strides).reduce(0) { sum, fact in
      sum + fact.0.classOfValue[situation[fact.0.fact]] * fact.1
    }
  }

  /// Puts values of a cell's classes into a situation and leaves the other facts alone.
  ///
  /// A value that the situation already has stays where its class allows it.
  public func place(_ situation: inout Situation, at coordinates: [Int]) {
    for (classes, index) in zip(layout.classes, coordinates)
    where classes.classOfValue[situation[classes.fact]] != index {
      situation[classes.fact] = classes.members[index][0]
    }
  }
}
