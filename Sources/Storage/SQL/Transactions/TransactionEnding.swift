internal import Essentials

/// What bodies that share a transaction leave to be written at its end, once for all of them.
///
/// It is a value, so that what a body adds and the body itself are undone together. What goes wrong in
/// it concerns everybody in the transaction: whatever can be refused is refused in the body.
protocol TransactionEnding {
  /// Writes it; nothing but the commit comes afterwards.
  func write(on connection: SQLConnection) throws
}

/// What is left for the end of a transaction: one thing for each school.
package struct TransactionEndings {
  private var bySchool: [SchoolID: any TransactionEnding] = [:]

  /// Nothing, as when a transaction begins.
  package init() {}

  /// What is left for a school.
  subscript(school: SchoolID) -> (any TransactionEnding)? {
    get { bySchool[school] }
    set { bySchool[school] = newValue }
  }

  /// Lends everything with its school, in an order that is the same in every process.
  func forEach(_ body: (SchoolID, any TransactionEnding) throws -> Void) rethrows {
    for (school, ending) in bySchool.sorted(by: { $0.key < $1.key }) { try body(school, ending) }
  }
}
