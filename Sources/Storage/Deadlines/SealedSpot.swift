package import Essentials

/// Where a sealed value stands: whatever seals it ties it to this spot, so that it opens nowhere else.
package struct SealedSpot<Mark>: Hashable, Sendable {
  /// Table and column, such as `duty.reason_seal`.
  package let column: String
  /// The school whose row it is.
  package let school: SchoolID
  /// The row.
  package let row: Identifier<Mark>

  /// Names a spot.
  package init(_ column: String, school: SchoolID, row: Identifier<Mark>) {
    self.column = column
    self.school = school
    self.row = row
  }
}
