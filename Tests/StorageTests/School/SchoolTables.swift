import Storage

/// The tables of these tests: schools and their people.
struct SchoolTables: Migration {
  let number = 1
  let name = "schools"
  let statements: [MigrationStatement] = [
    "create table school (id {identifier} primary key, name {text} not null)",
    """
    create table person (
      id {identifier} primary key,
      school_id {identifier} not null references school (id) on delete cascade,
      name {text} not null,
      email {text},
      age {integer} constraint age_of_a_person check (age between 0 and 150),
      joined_on {date},
      seen_at {instant},
      is_leaver {boolean} not null default 0,
      photo {bytes},
      line_manager_id {identifier} references person (id) on delete set null,
      unique (school_id, email)
    )
    """,
    "create index person_by_name on person (school_id, name)",
    "create unique index person_by_seen_at on person (school_id, seen_at desc) where age > 3",
    .rowLevelSecurity(table: "person"),
  ]
}
