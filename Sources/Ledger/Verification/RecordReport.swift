/// What checking an export came to.
package struct RecordReport: Hashable, Sendable {
  /// Which record the export says it is; nothing when its top cannot be read.
  package let origin: RecordOrigin?
  /// The position of the first entry of the export.
  package let from: Int
  /// How many entries the export has.
  package let entries: Int
  /// How many entries the signed checkpoint covers, from 0; nothing when none is accepted.
  package let signedSize: Int?
  /// The earlier checkpoints that agree with the export, by name.
  package let agreeing: [String]
  /// Everything that is not as it has to be.
  package let findings: [RecordFinding]

  /// Whether everything that was signed is there, unchanged, and agrees with every earlier checkpoint.
  ///
  /// Without an accepted checkpoint it is never so.
  package var isWhole: Bool { findings.isEmpty && signedSize != nil }

  /// The first position from which on the record cannot be relied on.
  package var firstDoubt: Int? { findings.compactMap(\.from).min() }

  /// The outcome in plain sentences, the answer first.
  package var sentences: [String] {
    let agreements = agreeing.map { "It agrees with the earlier checkpoint “\($0)”." }
    guard isWhole else {
      return ["This record is not as it was signed, or it cannot be checked."]
        + findings.map(\.description) + agreements
    }
    return [whole] + agreements
  }

  /// What an export that starts later shows, it shows of that part only.
  private var whole: String {
    let part =
      from == 0
      ? "The record is whole"
      : "The record is whole from position \(from) on, as far as it was given"
    guard entries > 0 else { return "\(part): it has no entries." }
    let count = entries == 1 ? "1 entry" : "\(grouped(entries)) entries"
    let end = from + entries - 1
    return "\(part): \(count), from position \(from) to \(end), exactly as signed."
  }

  private func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    return digits.indices.reduce(into: "") { text, index in
      if index > 0, (digits.count - index) % 3 == 0 { text += "," }
      text.append(digits[index])
    }
  }
}
