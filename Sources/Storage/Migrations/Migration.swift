/// One numbered step from an empty database to today's tables.
///
/// Forward only, and frozen once released: a database remembers the digest of every step that it
/// took. A migration uses no other type of the program, since those change and it does not.
package protocol Migration: Sendable {
  /// Its place in the order, from 1 without gaps.
  var number: Int { get }
  /// What it brings, in a word or two, such as `people`.
  var name: String { get }
  /// What it does, in order.
  var statements: [MigrationStatement] { get }
}
