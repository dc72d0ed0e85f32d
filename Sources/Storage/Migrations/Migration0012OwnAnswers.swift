/// What a person acknowledged is found by that person, however much a school has acknowledged.
package struct Migration0012OwnAnswers: Migration {
  /// The twelfth step.
  package let number = 12
  /// What it brings.
  package let name = "own-answers"

  /// The step.
  package init() {}

  /// One index.
  package let statements: [MigrationStatement] = [
    """
    create index acknowledgement_by_person on acknowledgement (school_id, person_id, at, number)
    """
  ]
}
