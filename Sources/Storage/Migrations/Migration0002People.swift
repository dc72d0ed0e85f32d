/// The people of schools, their roles and how roles are reached.
package struct Migration0002People: Migration {
  /// The second step.
  package let number = 2
  /// What it brings.
  package let name = "people"

  /// The step.
  package init() {}

  /// The tables.
  ///
  /// `plain_name` has the sort name in plain letters, for searching. Addresses are unique in a school, and
  /// several people may have none. A role's holder is a person of the school or somebody from outside.
  package let statements: [MigrationStatement] = [
    """
    create table person (
      school_id {identifier} not null references school (school_id) on delete restrict,
      person_id {identifier} not null,
      given_name {text} not null,
      sort_name {text} not null,
      plain_name {text} not null,
      kind {text} not null,
      post {text},
      is_also_governor {boolean} not null check (is_also_governor in (0, 1)),
      provider {text},
      job_title {text},
      email {text},
      started_on {date},
      line_manager_id {identifier},
      reference {text},
      last_day_on {date},
      leaving_recorded_at {instant},
      revision {integer} not null check (revision > 0),
      primary key (school_id, person_id),
      unique (school_id, email),
      check ((last_day_on is null) = (leaving_recorded_at is null)),
      check ((kind = 'employee') = (post is not null)),
      foreign key (school_id, line_manager_id)
        references person (school_id, person_id) on delete restrict
    )
    """,
    "create index person_sort_name on person (school_id, sort_name, person_id)",
    .rowLevelSecurity(table: "person"),
    """
    create table term_of_office (
      school_id {identifier} not null references school (school_id) on delete restrict,
      term_id {identifier} not null,
      role {text} not null,
      person_id {identifier},
      outside_name {text},
      outside_sort_name {text},
      outside_organisation {text},
      outside_email {text},
      from_on {date} not null,
      until_on {date},
      appointed_by {identifier} not null,
      reason {text},
      revision {integer} not null check (revision > 0),
      primary key (school_id, term_id),
      check ((person_id is null) <> (outside_name is null)),
      check (until_on is null or until_on >= from_on),
      foreign key (school_id, person_id)
        references person (school_id, person_id) on delete restrict,
      foreign key (school_id, appointed_by)
        references person (school_id, person_id) on delete restrict
    )
    """,
    .rowLevelSecurity(table: "term_of_office"),
    """
    create table stand_in (
      school_id {identifier} not null references school (school_id) on delete restrict,
      stand_in_id {identifier} not null,
      role {text} not null,
      person_id {identifier} not null,
      from_on {date} not null,
      until_on {date},
      reason {text} not null,
      named_by {identifier} not null,
      revision {integer} not null check (revision > 0),
      primary key (school_id, stand_in_id),
      check (until_on is null or until_on >= from_on),
      foreign key (school_id, person_id)
        references person (school_id, person_id) on delete restrict,
      foreign key (school_id, named_by)
        references person (school_id, person_id) on delete restrict
    )
    """,
    .rowLevelSecurity(table: "stand_in"),
    """
    create table role_contact (
      school_id {identifier} not null references school (school_id) on delete restrict,
      role {text} not null,
      email {text},
      phone {text},
      verified_on {date},
      verified_by {identifier},
      verified_for {text} not null,
      revision {integer} not null check (revision > 0),
      primary key (school_id, role),
      foreign key (school_id, verified_by)
        references person (school_id, person_id) on delete restrict
    )
    """,
    .rowLevelSecurity(table: "role_contact"),
  ]
}
