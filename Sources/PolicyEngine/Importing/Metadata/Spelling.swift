/// How far two short words are apart: letters changed, added, left out, or swapped.
enum Spelling {
  static func distance(_ left: String, _ right: String) -> Int {
    let first = Array(left.unicodeScalars)
    let second = Array(right.unicodeScalars)
    guard !first.isEmpty, !second.isEmpty else { return max(first.count, second.count) }
    var before: [Int] = []
    var previous = Array(0...second.count)
    for row in 1...first.count {
      var current = [row] + [Int](repeating: 0, count: second.count)
      for column in 1...second.count {
        let cost = first[row - 1] == second[column - 1] ? 0 : 1
        current[column] = min(
          previous[column] + 1, current[column - 1] + 1, previous[column - 1] + cost)
        if row > 1, column > 1, first[row - 1] == second[column - 2],
          first[row - 2] == second[column - 1]
        {
          current[column] = min(current[column], before[column - 2] + 1)
        }
      }
      before = previous
      previous = current
    }
    return previous[second.count]
  }
}
