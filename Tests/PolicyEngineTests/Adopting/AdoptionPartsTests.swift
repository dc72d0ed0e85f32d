import Testing

@testable import PolicyEngine

@Suite("Adopting: assignment, likeness, patches")
struct AdoptionPartsTests {
  @Test func `the assignment is the best of all`() {
    var random = SplitMix(seed: 3)
    for _ in 0..<40 {
      let rows = Int.random(in: 1...5, using: &random)
      let columns = Int.random(in: 1...5, using: &random)
      let values = (0..<rows).map { _ in
        (0..<columns).map { _ in Double.random(in: 0...1, using: &random) }
      }
      let pairs = BestAssignment.pairs(values)
      #expect(pairs.count == min(rows, columns))
      #expect(Set(pairs.map(\.row)).count == pairs.count)
      #expect(Set(pairs.map(\.column)).count == pairs.count)
      let sum = pairs.reduce(0) { $0 + values[$1.row][$1.column] }
      #expect(abs(sum - best(values, row: 0, used: [])) < 1e-9)
    }
    #expect(BestAssignment.pairs([]).isEmpty)
    #expect(BestAssignment.pairs([[], []]).isEmpty)
  }

  private func best(_ values: [[Double]], row: Int, used: Set<Int>) -> Double {
    guard row < values.count else { return 0 }
    let columns = values[row].indices.filter { !used.contains($0) }
    let taking = columns.map {
      values[row][$0] + best(values, row: row + 1, used: used.union([$0]))
    }
    // With more rows than columns some rows stay alone.
    let leaving = values.count > values[row].count ? best(values, row: row + 1, used: used) : 0
    return max(leaving, taking.max() ?? 0)
  }

  @Test func `forms and families of words come together`() {
    #expect(WordStem.all(in: "pupils") == WordStem.all(in: "students"))
    #expect(WordStem.all(in: "Photographs") == WordStem.all(in: "images"))
    #expect(WordStem.all(in: "regularly") == WordStem.all(in: "regular"))
    #expect(WordStem.all(in: "the of and must").isEmpty)
  }

  @Test func `likeness is one for the same words and nought for none`() {
    let likeness = WordingSimilarity(["red kites fly", "grey stones lie"], ["red kites fly", "x"])
    #expect(abs(likeness.values[0][0] - 1) < 1e-9)
    #expect(likeness.values[1][0] == 0)
    #expect(likeness.values[0][1] == 0)
  }

  private func reduced(_ text: String, _ names: [String: String]) throws -> String {
    let node = try #require(try YAMLBlock(text: text, firstLine: 1).read())
    var patch = YAMLPatch(text)
    let entry = try #require(node.entries?.first { $0.key == "overrides" })
    _ = ListReduction { names[$0] }.reduce(entry, &patch)
    return patch.text
  }

  @Test(arguments: [
    ("overrides: a  # why", "overrides: b  # why"),
    ("overrides: \"a\"", "overrides: b"),
    ("overrides: gone", "overrides: []"),
    ("overrides: [a, gone] # c", "overrides: [b] # c"),
    ("overrides: [gone]", "overrides: []"),
    ("overrides:\n  - a\n  # stays\n  - gone\nx: y", "overrides:\n  - b\n  # stays\nx: y"),
    ("overrides:\n  - gone\nx: y", "overrides: []\nx: y"),
    (
      "overrides:\n  - { norm: a, because: it, is }", "overrides:\n  - { norm: b, because: it, is }"
    ),
    (
      "overrides:\n  - { norm: [a, gone], because: x }", "overrides:\n  - { norm: [b], because: x }"
    ),
    ("overrides:\n  - norm: gone\n    because: x\n  - a", "overrides:\n  - b"),
    ("overrides: { norm: gone, because: x }", "overrides: []"),
    ("overrides: [a,\n  gone]\nx: y", "overrides: [b]\nx: y"),
  ])
  func `lists are renamed and shortened in place`(before: String, after: String) throws {
    #expect(try reduced(before, ["a": "b"]) == after)
  }
}
