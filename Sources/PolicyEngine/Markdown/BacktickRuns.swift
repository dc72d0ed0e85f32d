/// Where the runs of backticks begin, by their length.
///
/// Found once for the whole text: looking for the end of each code span anew would take
/// quadratic time on runs that are never closed.
struct BacktickRuns {
  private var starts: [Int: [Int]] = [:]
  private var cursors: [Int: Int] = [:]

  init(_ scalars: [Unicode.Scalar]) {
    var start: Int?
    for (index, scalar) in scalars.enumerated() {
      if scalar == "`" {
        start = start ?? index
      } else if let begun = start {
        starts[index - begun, default: []].append(begun)
        start = nil
      }
    }
    if let start { starts[scalars.count - start, default: []].append(start) }
  }

  /// The next run of exactly that length; must be asked with ascending places.
  mutating func start(ofLength length: Int, from place: Int) -> Int? {
    guard let runs = starts[length] else { return nil }
    var cursor = cursors[length] ?? 0
    while cursor < runs.count, runs[cursor] < place { cursor += 1 }
    cursors[length] = cursor
    return cursor < runs.count ? runs[cursor] : nil
  }
}
