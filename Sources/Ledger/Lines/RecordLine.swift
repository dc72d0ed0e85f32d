package import Essentials

/// An entry at its position in a school's record, as the bytes that are hashed.
///
/// There is one way to write an entry and one way only: JSON with fixed keys in a fixed order,
/// dictionaries sorted by the bytes of their keys, nothing escaped that need not be, no spaces, whole
/// numbers, moments to the microsecond. What is read is accepted only in that form, so that two
/// programs never disagree about what was recorded.
package struct RecordLine: Sendable {
  /// Whose record.
  package let school: SchoolID
  /// Where in the record, from 0.
  package let position: Int
  /// What was recorded.
  package let entry: RecordEntry
  /// The line as it is stored, exported and hashed, without an end of line.
  package let bytes: [UInt8]

  /// The longest line: what a bundle of entries can hold (C2SP tlog-tiles).
  package static let longest = 65_535

  /// Writes an entry.
  package init(
    _ entry: RecordEntry, school: SchoolID, position: Int
  ) throws(RecordLineFault) {
    guard position >= 0 else { throw .negativePosition }
    self.school = school
    self.position = position
    self.entry = entry
    bytes = try entry.written(school: school, position: position)
    guard bytes.count <= Self.longest else { throw .tooLong(bytes.count) }
  }

  /// Reads a line.
  /// - Throws: `RecordLineFault` for every other way to write the same entry.
  package init(bytes: [UInt8]) throws(RecordLineFault) {
    guard bytes.count <= Self.longest else { throw .tooLong(bytes.count) }
    var reader = CanonicalReader(bytes)
    (school, position, entry) = try reader.line()
    self.bytes = bytes
  }

  /// The digest that goes into the tree.
  package var leafHash: MerkleHash { .leaf(bytes) }
}

extension RecordLine: Hashable {
  /// The same bytes.
  package static func == (left: RecordLine, right: RecordLine) -> Bool {
    left.bytes == right.bytes
  }

  /// Of the same bytes.
  package func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}
