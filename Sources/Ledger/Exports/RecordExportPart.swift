/// A piece of an export, in the order in which they come.
package enum RecordExportPart: Hashable, Sendable {
  /// Which record, and from where on.
  case header(RecordExportHeader)
  /// An entry's line, as it stands there and not looked into.
  case entry([UInt8])
  /// The digest of an entry, as it stands there.
  case digest([UInt8])
  /// The checkpoint with its signatures, as it stands there and not looked into.
  case checkpoint([UInt8])
}

/// Why an export cannot be read on.
package enum RecordExportFault: Error, Hashable, Sendable {
  /// The first line is not that of an export.
  case notAnExport
  /// The lines end as on Windows: a program has rewritten the file.
  case rewrittenLineEnds
  /// The lines under the title do not say which record it is and where it begins.
  case headerUnreadable
  /// A line is longer than any line of the record; by its number, from 1.
  case lineTooLong(Int)
  /// The file ends in the middle of a line.
  case cutShort
  /// Something follows the checkpoint; by the number of the line, from 1.
  case trailing(Int)
}
