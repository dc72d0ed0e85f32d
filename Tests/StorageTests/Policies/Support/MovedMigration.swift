import Storage

/// A step at another place in the order, so that a test need not take all the steps before it.
struct MovedMigration: Migration {
  let number: Int
  let name: String
  let statements: [MigrationStatement]

  init(number: Int, _ step: some Migration) {
    self.number = number
    name = step.name
    statements = step.statements
  }
}
