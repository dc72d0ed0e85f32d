import Testing

@testable import PolicyEngine

@Suite struct CellBoxesTests {
  private let layout = TableLayout(
    [
      ValueClasses(fact: 2, valueCount: 3, toldApartBy: [ValueSet([0]), ValueSet([1])]),
      ValueClasses(fact: 3, valueCount: 3, toldApartBy: [ValueSet([0]), ValueSet([1])]),
    ], limit: 100)

  private func set(_ cells: [Int]) -> CellSet {
    var set = CellSet(count: 9)
    for cell in cells { set.insert(cell..<(cell + 1)) }
    return set
  }

  @Test func `cells that differ in one fact become one box`() {
    let boxes = CellBoxes(layout).boxes(of: set([0, 1]))
    #expect(boxes == [Circumstances(limits: [2: ValueSet([0]), 3: ValueSet([0, 1])])])
  }

  @Test func `all cells are one box without limits`() {
    #expect(CellBoxes(layout).boxes(of: .full(9)) == [.any])
  }

  @Test func `a cross is two boxes that overlap`() {
    let boxes = CellBoxes(layout).boxes(of: set([3, 4, 5, 1, 7]))
    #expect(boxes.count == 2)
    #expect(boxes.contains(Circumstances(limits: [2: ValueSet([1])])))
    #expect(boxes.contains(Circumstances(limits: [3: ValueSet([1])])))
  }

  @Test func `boxes cover what they are to cover, and nothing else`() {
    for seed in 0..<300 as Range<UInt64> {
      var dice = Dice(seed: seed)
      let cells = (0..<9).filter { _ in dice.happens(in100: 50) }
      let boxes = CellBoxes(layout).boxes(of: set(cells))
      let covered = (0..<9).filter { cell in
        var situation = Situation(values: [0, 0, 0, 0])
        situation[2] = cell / 3
        situation[3] = cell % 3
        return boxes.contains { $0.contains(situation) }
      }
      #expect(covered == cells, "seed \(seed)")
    }
  }
}
