/// Why the database's tables and this program do not go together; it stops the start.
package enum MigrationFault: Error, Hashable, Sendable {
  /// The database took a step that this program does not know.
  case newerDatabase(step: Int, name: String, known: Int)
  /// A step that the database took has another text now.
  case changed(step: Int, name: String)
  /// Steps are not numbered 1, 2, 3 and so on.
  case misnumbered(step: Int, name: String)
  /// A statement holds a word that is not for both engines.
  case notNeutral(String, sql: String)
}

extension MigrationFault: CustomStringConvertible {
  /// What is wrong and what to do.
  package var description: String {
    switch self {
    case .newerDatabase(let step, let name, let known):
      """
      This database belongs to a later version of Chaperone: it is at step \(step) (\(name)), and \
      this version knows \(known). Start the later version, or bring back the backup from before it.
      """
    case .changed(let step, let name):
      """
      Step \(step) (\(name)) was changed after this database took it. A step stays as it is: put the \
      change into a new one.
      """
    case .misnumbered(let step, let name):
      "Step \(name) has the number \(step), but the steps have to be 1, 2, 3 and so on."
    case .notNeutral(let word, let sql): "'\(word)' is not for both engines: \(sql)"
    }
  }
}
