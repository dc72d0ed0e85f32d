/// Something that is not as it has to be in an export, a receipt or a checkpoint.
///
/// Positions are those that stand in the entries, from 0.
package enum RecordFinding: Error, Hashable, Sendable {
  /// The file itself cannot be read, or not to its end.
  case file(RecordExportFault)
  /// No key was given to check with.
  case noKey
  /// The export is of another record than the key is for; which one it says.
  case otherRecord(String)

  /// Lines that have not the one form of an entry.
  case unreadable(Range<Int>)
  /// Entries that were written by a newer version of the program.
  case newerVersion(Range<Int>)
  /// Entries of another school.
  case otherSchool(Range<Int>)
  /// An entry that says of itself that it stands elsewhere.
  case wrongPosition(at: Int, says: Int)
  /// Entries that are not there.
  case missing(Range<Int>)
  /// An entry that comes a second time.
  case repeated(Range<Int>)
  /// Entries that stand behind ones that should follow them.
  case outOfOrder(Range<Int>)
  /// Entries whose text is not the one that was signed.
  case altered(Range<Int>)
  /// Entries that the checkpoint does not cover.
  case notSigned(Range<Int>)
  /// Entries among which something was changed, without it being possible to say which.
  case alteredAmong(Range<Int>)
  /// Entries that cannot be held against the signed root, because of others that are not there.
  case notConfirmed(Range<Int>)
  /// The entries are as signed; the list of digests under them is not.
  case digestsAltered

  /// There is no checkpoint.
  case noCheckpoint
  /// The checkpoint of the export is not accepted.
  case checkpoint(CheckpointFault)

  /// An earlier checkpoint is not accepted, and so shows nothing; by its name.
  case earlier(String, CheckpointFault)
  /// An earlier checkpoint covers entries that the export no longer has.
  case rolledBack(String, Range<Int>)
  /// An earlier checkpoint covers other entries than the export has: changed among these.
  case forked(String, Range<Int>)
  /// Two earlier checkpoints of one size contradict each other.
  case contradiction(String, String)
  /// An earlier checkpoint ends before the export begins.
  case beforeExport(String, size: Int, from: Int)
  /// An earlier checkpoint could not be compared, since entries before its end are not in order.
  case notCompared(String)

  /// A receipt has not the form of one.
  case receiptUnreadable
  /// The entry of a receipt is not in the tree that was signed.
  case notInTree(Int)
  /// A record does not begin with an earlier one; by how many entries each has.
  case inconsistent(Int, Int)
  /// There was more than is worth telling; how many findings were left out.
  case more(Int)
}

extension RecordFinding {
  /// The first position that is concerned, where it is one.
  package var from: Int? { positions?.lowerBound }

  /// The positions that are concerned, where it is positions.
  package var positions: Range<Int>? {
    switch self {
    case .unreadable(let range), .newerVersion(let range), .otherSchool(let range),
      .missing(let range), .repeated(let range), .outOfOrder(let range), .altered(let range),
      .notSigned(let range), .alteredAmong(let range), .notConfirmed(let range),
      .rolledBack(_, let range), .forked(_, let range):
      range
    case .wrongPosition(let position, _), .notInTree(let position): position..<position + 1
    case .file, .noKey, .otherRecord, .digestsAltered, .noCheckpoint, .checkpoint, .earlier,
      .contradiction, .beforeExport, .notCompared, .receiptUnreadable, .inconsistent, .more:
      nil
    }
  }

  /// This finding and the same one about the positions that follow, as one.
  func joined(with next: RecordFinding) -> RecordFinding? {
    func union(_ first: Range<Int>, _ second: Range<Int>) -> Range<Int>? {
      first.upperBound == second.lowerBound ? first.lowerBound..<second.upperBound : nil
    }
    return switch (self, next) {
    case (.unreadable(let a), .unreadable(let b)): union(a, b).map { .unreadable($0) }
    case (.newerVersion(let a), .newerVersion(let b)): union(a, b).map { .newerVersion($0) }
    case (.otherSchool(let a), .otherSchool(let b)): union(a, b).map { .otherSchool($0) }
    case (.missing(let a), .missing(let b)): union(a, b).map { .missing($0) }
    case (.repeated(let a), .repeated(let b)): union(a, b).map { .repeated($0) }
    case (.outOfOrder(let a), .outOfOrder(let b)): union(a, b).map { .outOfOrder($0) }
    case (.altered(let a), .altered(let b)): union(a, b).map { .altered($0) }
    case (.notSigned(let a), .notSigned(let b)): union(a, b).map { .notSigned($0) }
    default: nil
    }
  }
}
