/// What people wrote about duties is kept with its salt, so that it can be checked against the record.
package struct Migration0011Salts: Migration {
  /// The eleventh step.
  package let number = 11
  /// What it brings.
  package let name = "salts"

  /// The step.
  package init() {}

  /// One column; what was written before has no salt any more.
  package let statements: [MigrationStatement] = [
    "alter table duty add column salt_seal {bytes}"
  ]
}
