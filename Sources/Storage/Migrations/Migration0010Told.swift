/// What somebody was told is late is found by that person.
package struct Migration0010Told: Migration {
  /// The tenth step.
  package let number = 10
  /// What it brings.
  package let name = "told"

  /// The step.
  package init() {}

  /// One index.
  package let statements: [MigrationStatement] = [
    """
    create index duty_change_told on duty_change (school_id, told_person_id, duty_id)
    where told_person_id is not null
    """
  ]
}
