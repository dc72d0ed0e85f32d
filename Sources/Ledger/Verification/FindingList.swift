/// Findings in the order in which they were made, neighbours put together, and never without end.
struct FindingList {
  private(set) var findings: [RecordFinding] = []
  private var leftOut = 0

  /// More than this nobody reads; the rest is counted.
  static let most = 100

  mutating func add(_ finding: RecordFinding) {
    if let last = findings.last, let joined = last.joined(with: finding) {
      findings[findings.count - 1] = joined
    } else if findings.count < Self.most {
      findings.append(finding)
    } else {
      leftOut += 1
    }
  }

  /// The findings, and how many there are besides.
  var all: [RecordFinding] { leftOut == 0 ? findings : findings + [.more(leftOut)] }
}
