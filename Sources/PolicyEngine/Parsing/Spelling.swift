/// Names that the author may have meant.
enum Spelling {
  /// The known name nearest to a misspelt one, if it is near enough to be meant.
  static func nearest(to name: String, among known: [String]) -> String? {
    let length = name.utf8.count
    let limit = max(1, length / 3)
    // Thousands of names are not compared one by one: the first of like length will do.
    return known.lazy.filter { abs($0.utf8.count - length) <= limit }.prefix(200)
      .map { ($0, distance(name, $0)) }.filter { $0.1 <= limit }
      .min { ($0.1, $0.0) < ($1.1, $1.0) }?.0
  }

  /// A help sentence that names it, or lists what is known.
  static func help(for name: String, among known: [String]) -> String {
    if let near = nearest(to: name, among: known) { return "Did you mean “\(near)”?" }
    if known.isEmpty { return "" }
    let shown = known.prefix(12).joined(separator: ", ")
    return "Known: \(shown)\(known.count > 12 ? ", …" : "")."
  }

  /// The number of single changes of bytes that turn one word into another; two neighbours that
  /// changed places are one change.
  static func distance(_ left: String, _ right: String) -> Int {
    let left = Array(left.utf8.prefix(40))
    let right = Array(right.utf8.prefix(40))
    var older: [Int] = []
    var old: [Int] = []
    var row = Array(0...right.count)
    for (i, a) in left.enumerated() {
      (older, old) = (old, row)
      row[0] = i + 1
      for (j, b) in right.enumerated() {
        row[j + 1] = min(row[j] + 1, old[j + 1] + 1, old[j] + (a == b ? 0 : 1))
        if i > 0, j > 0, a == right[j - 1], left[i - 1] == b {
          row[j + 1] = min(row[j + 1], older[j - 1] + 1)
        }
      }
    }
    return row[right.count]
  }
}
