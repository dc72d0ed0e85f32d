/// What a person was asked and what they acknowledged is found by that person, however much the school has of both.
package struct Migration0012OwnAnswers: Migration {
  /// The twelfth step.
  package let number = 12
  /// What it brings.
  package let name = "own-answers"

  /// The step.
  package init() {}

  /// Two indexes.
  package let statements: [MigrationStatement] = [
    """
    create index acknowledgement_by_person on acknowledgement (school_id, person_id, at, number)
    """,
    """
    create index campaign_member_by_person on campaign_member (school_id, person_id, campaign_id)
    """,
  ]
}
