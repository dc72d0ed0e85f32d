extension RecordFinding: CustomStringConvertible {
  /// What was found, in plain sentences.
  package var description: String {
    switch self {
    case .file(let fault): Self.sentence(of: fault)
    case .noKey: "No key was given to check with, so nothing can be confirmed."
    case .otherRecord(let origin):
      "This is not the record that the key belongs to. It says that it is \(origin)."
    case .unreadable(let range):
      "\(Self.entries(range)) cannot be read: \(range.are) not in the form in which entries are written."
    case .newerVersion(let range):
      "\(Self.entries(range)) \(range.wasWere) written by a newer version of Chaperone. "
        + "Check the record with that version."
    case .otherSchool(let range):
      "\(Self.entries(range)) \(range.belongs) to another school’s record."
    case .wrongPosition(let position, let says):
      "The entry at position \(position) says that it stands at position \(says)."
    case .missing(let range): "\(Self.entries(range)) \(range.isAre) missing."
    case .repeated(let range):
      "\(Self.entries(range)) \(range.comes) more than once."
    case .outOfOrder(let range):
      "\(Self.entries(range)) \(range.isAre) out of order: moved behind later ones."
    case .altered(let range):
      "\(Self.entries(range)) \(range.wasWere) changed after \(range.itThey) \(range.wasWere) signed."
    case .notSigned(let range):
      "\(Self.entries(range)) \(range.isAre) not covered by the checkpoint: "
        + "nobody has signed \(range.itThem)."
    case .alteredAmong(let range):
      "The entries are not the ones that were signed. From position \(range.lowerBound) on they "
        + "cannot be relied on; the change is somewhere up to position \(range.upperBound - 1)."
    case .notConfirmed(let range):
      "\(Self.entries(range)) cannot be confirmed, because of the ones that are missing or changed."
    case .digestsAltered:
      "The list of digests under the entries was changed. The entries themselves are as they were signed."
    case .noCheckpoint:
      "The signed checkpoint at the end is missing, so nothing can be confirmed."
    case .checkpoint(let fault): "The checkpoint at the end \(Self.words(for: fault))"
    case .earlier(let name, let fault): "The earlier checkpoint “\(name)” \(Self.words(for: fault))"
    case .rolledBack(let name, let range):
      "The earlier checkpoint “\(name)” covers entries that are no longer there: from position "
        + "\(range.lowerBound) to \(range.upperBound - 1). They were taken out, or an old copy of the "
        + "record was put in its place."
    case .forked(let name, let range):
      "The earlier checkpoint “\(name)” covers other entries than these. The record was rewritten, or "
        + "two records were kept: they part somewhere from position \(range.lowerBound) to "
        + "\(range.upperBound - 1)."
    case .contradiction(let one, let other):
      "The earlier checkpoints “\(one)” and “\(other)” contradict each other: two records were kept."
    case .beforeExport(let name, let size, let from):
      "The earlier checkpoint “\(name)” ends with entry \(size - 1), and this export begins at "
        + "position \(from). Ask for an export that begins earlier."
    case .notCompared(let name):
      "The earlier checkpoint “\(name)” could not be compared, because of the entries before its end."
    case .receiptUnreadable:
      "This is not a receipt, or it is not complete: nothing can be confirmed."
    case .notInTree(let position):
      "The entry at position \(position) is not in the record that was signed."
    case .inconsistent(let first, let second):
      "The record with \(second) entries does not begin with the one with \(first): something was changed, or two "
        + "records were kept."
    case .more(let count): "There is more of the same: \(count) further findings."
    }
  }

  private static func entries(_ range: Range<Int>) -> String {
    range.count == 1
      ? "The entry at position \(range.lowerBound)"
      : "The entries from position \(range.lowerBound) to \(range.upperBound - 1)"
  }

  private static func words(for fault: CheckpointFault) -> String {
    switch fault {
    case .unreadable: "cannot be read: it was changed, or it is not complete."
    case .unsigned: "is not signed, so it confirms nothing."
    case .unknownKey: "is signed with another key than the record’s, so it confirms nothing."
    case .forged: "has a wrong signature: it was changed after it was signed, or it is a forgery."
    case .otherRecord: "belongs to another record."
    }
  }

  private static func sentence(of fault: RecordExportFault) -> String {
    switch fault {
    case .notAnExport: "This file is not an export of a record: its first line is another."
    case .rewrittenLineEnds:
      "A program has rewritten the line ends of this file. Check the file as it came from Chaperone."
    case .headerUnreadable: "The lines at the top of the file cannot be read."
    case .lineTooLong(let line):
      "Line \(line) is longer than any line of a record. Nothing from there on was looked at."
    case .cutShort: "The file ends in the middle of a line: the rest is missing."
    case .trailing(let line):
      "Line \(line) and what follows do not belong to the record. Something was added at the end."
    }
  }
}

extension Range<Int> {
  fileprivate var isAre: String { count == 1 ? "is" : "are" }
  fileprivate var are: String { count == 1 ? "it is" : "they are" }
  fileprivate var wasWere: String { count == 1 ? "was" : "were" }
  fileprivate var itThey: String { count == 1 ? "it" : "they" }
  fileprivate var itThem: String { count == 1 ? "it" : "them" }
  fileprivate var belongs: String { count == 1 ? "belongs" : "belong" }
  fileprivate var comes: String { count == 1 ? "comes" : "come" }
}
