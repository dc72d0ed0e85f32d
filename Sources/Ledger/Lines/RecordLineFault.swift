/// Why a line of the record cannot be written or read.
package enum RecordLineFault: Error, Hashable, Sendable {
  /// The moment lies outside the years 1 to 9999, which the written form ends with.
  case outsideCalendar
  /// A commitment is not a SHA-256 digest; by what it is a commitment to.
  case commitmentLength(String)
  /// The position is negative.
  case negativePosition
  /// The line is longer than `RecordLine.longest`; by its length.
  case tooLong(Int)
  /// The line is of a version of the format that this program does not know.
  case unknownVersion
  /// The bytes are not the one form in which such a line is written; from this byte on.
  case unreadable(at: Int)
}
