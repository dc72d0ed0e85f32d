import Testing

@testable import Ledger

/// An export taken apart into its lines, so that a test can tamper with them and put it together again.
struct ExportText {
  var header: [String]
  var entries: [String]
  var digests: [String]
  var note: String

  init(_ file: [UInt8]) throws {
    let text = try #require(String(validating: file, as: UTF8.self))
    let parts = text.split(separator: "\n\n", maxSplits: 3, omittingEmptySubsequences: false)
    try #require(parts.count == 4)
    header = parts[0].split(separator: "\n").map(String.init)
    entries = parts[1].split(separator: "\n").map(String.init)
    digests = parts[2].split(separator: "\n").map(String.init)
    note = String(parts[3])
  }

  var file: [UInt8] {
    let sections = [header, entries, digests].map { $0.map { $0 + "\n" }.joined() + "\n" }
    return Array((sections.joined() + note).utf8)
  }

  /// Lists the digests of the entries as they are now, as a careful forger would.
  mutating func listDigestsAnew() {
    digests = entries.map { MerkleHash.leaf(Array($0.utf8)).description }
  }

  /// What the verifier says about it.
  func report(
    keys: [VerifierKey]? = nil, earlier: [SignedCheckpoint] = []
  ) throws -> RecordReport {
    try check(file, keys: keys, earlier: earlier)
  }
}

/// What the verifier says about a file.
func check(
  _ file: [UInt8], keys: [VerifierKey]? = nil, earlier: [SignedCheckpoint] = []
) throws -> RecordReport {
  let kept = earlier.enumerated().map {
    EarlierCheckpoint(name: "mail \($0 + 1)", bytes: $1.bytes)
  }
  var chunks = [file][...]
  return try RecordVerifier(keys: keys ?? [Larkfield.key().verifierKey], earlier: kept)
    .verify { chunks.popFirst() }
}
