import Storage

/// People as far as policies refer to them, in place of the people's own step.
struct StandInPeople: Migration {
  let number = 2
  let name = "people"
  let statements: [MigrationStatement] = [
    """
    create table person (
      school_id {identifier} not null references school (school_id) on delete restrict,
      person_id {identifier} not null,
      primary key (school_id, person_id)
    )
    """,
    .rowLevelSecurity(table: "person"),
  ]
}
