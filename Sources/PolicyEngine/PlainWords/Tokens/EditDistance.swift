/// How far two words are apart in typing errors.
enum EditDistance {
  /// Letters left out, put in, changed or swapped with their neighbour; nil beyond `limit`.
  static func damerau(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    var before: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var line = [row + 1]
      line.reserveCapacity(right.count + 1)
      for column in right.indices {
        let cost = left[row] == right[column] ? 0 : 1
        var best = min(last[column + 1] + 1, line[column] + 1, last[column] + cost)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          best = min(best, before[column - 1] + 1)
        }
        line.append(best)
      }
      guard (line.min() ?? 0) <= limit else { return nil }
      before = last
      last = line
    }
    let distance = last[right.count]
    return distance <= limit ? distance : nil
  }
}
