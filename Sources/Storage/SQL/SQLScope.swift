package import Essentials

/// Whose rows a transaction may see and change.
///
/// PostgreSQL holds every statement to it by row-level security; on SQLite it is what the statements'
/// own conditions make of it.
package enum SQLScope: Sendable, Hashable {
  /// One school's rows.
  case school(SchoolID)
  /// Every school's rows: for finding the school of somebody who signs in, and for tasks of the program.
  case installation
}
