package import Essentials

/// Where in the database a sealed value stands; it opens nowhere else.
package struct SealedPlace: Sendable, Hashable {
  /// Table and column, such as `person.name`.
  package let column: String
  /// The school whose row it is.
  package let school: SchoolID
  /// The row.
  package let row: [UInt8]

  /// The place in a row that an identifier names.
  package init<Mark>(_ column: String, school: SchoolID, row: Identifier<Mark>) {
    self.column = column
    self.school = school
    self.row = row.bytes
  }
}
