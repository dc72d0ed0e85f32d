/// How much work and space the tables of a policy may take altogether.
///
/// A school's policy takes a hundredth of it. It keeps a hostile one from taking seconds: what no
/// longer fits is decided norm by norm.
struct CompilationBudget {
  /// Cells that may be listed.
  private var cells = 6_000_000
  /// Steps over 64 cells of one norm.
  private var steps = 100_000_000
  /// Sets of active norms.
  private(set) var sets = 400_000
  /// Nodes of diagrams.
  private(set) var nodes = 300_000

  /// Nothing at all: every act is decided norm by norm.
  static var none: CompilationBudget {
    CompilationBudget(cells: 0, steps: 0, sets: 0, nodes: 0)
  }

  /// What a policy may take.
  init() {}

  private init(cells: Int, steps: Int, sets: Int, nodes: Int) {
    self.cells = cells
    self.steps = steps
    self.sets = sets
    self.nodes = nodes
  }

  /// The most sets of active norms that one table may have.
  var setLimit: Int { min(sets, 100_000) }
  /// The most nodes that one table's diagram may have.
  var nodeLimit: Int { min(nodes, 100_000) }

  /// Takes a table's share, if there is enough.
  mutating func take(cells count: Int, norms: Int) -> Bool {
    // About four conditions a norm.
    let work = 4 * norms * (count / 64 + 1)
    guard count <= cells, work <= steps else { return false }
    cells -= count
    steps -= work
    return true
  }

  /// Notes what a table turned out to need.
  mutating func spend(sets count: Int, nodes nodeCount: Int = 0) {
    sets = max(0, sets - count)
    nodes = max(0, nodes - nodeCount)
  }
}
