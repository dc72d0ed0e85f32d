/// A file that shows something about a record without the record: a receipt for one entry, or a consistency proof.
package enum RecordProof: Equatable, Sendable {
  /// That an entry is in the record.
  case entry(RecordReceipt)
  /// That a record begins with an earlier one.
  case growth(RecordConsistency)

  /// Whether a file begins like one of them.
  package static func begins(_ bytes: [UInt8]) -> Bool {
    [RecordReceipt.title, RecordConsistency.title].contains { bytes.starts(with: $0.utf8) }
  }

  /// Reads one of them.
  /// - Throws: `RecordFinding.receiptUnreadable`.
  package init(text: String) throws(RecordFinding) {
    self =
      text.hasPrefix(RecordConsistency.title)
      ? .growth(try RecordConsistency(text: text)) : .entry(try RecordReceipt(text: text))
  }

  /// The file.
  package var text: String {
    switch self {
    case .entry(let receipt): receipt.text
    case .growth(let consistency): consistency.text
    }
  }

  /// Everything that is not as it has to be.
  package func findings(with keys: [VerifierKey]) -> [RecordFinding] {
    switch self {
    case .entry(let receipt): receipt.findings(with: keys)
    case .growth(let consistency): consistency.findings(with: keys)
    }
  }

  /// What it shows where nothing is found.
  package var sentence: String {
    switch self {
    case .entry(let receipt):
      "The entry at position \(receipt.proof.index) is in the record that was signed, among "
        + "\(receipt.proof.size) entries."
    case .growth(let consistency):
      "The record with \(consistency.proof.second) entries begins with the one with "
        + "\(consistency.proof.first): nothing was changed, only added."
    }
  }
}
