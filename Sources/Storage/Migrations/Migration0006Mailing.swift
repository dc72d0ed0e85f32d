/// Letters by e-mail.
package struct Migration0006Mailing: Migration {
  /// The sixth step.
  package let number = 6
  /// What it brings.
  package let name = "mailing"

  /// The step.
  package init() {}

  /// The tables.
  ///
  /// `at` is when a letter is next looked at, or when it came to an end. `address` is where it went, or was to go,
  /// in lower case. `letter_to_send` goes across schools, since one queue is worked off for all of them.
  package let statements: [MigrationStatement] = [
    """
    create table letter (
      school_id {identifier} not null references school (school_id) on delete restrict,
      letter_id {identifier} not null,
      letter_key {text} not null,
      kind {text} not null,
      detail {text},
      person_id {identifier},
      outside_address {text},
      path {text},
      sealed_token {bytes},
      link_expires_at {instant},
      goes_first {boolean} not null check (goes_first in (0, 1)),
      not_before {instant} not null,
      queued_at {instant} not null,
      state {text} not null,
      trouble {text},
      at {instant} not null,
      attempts {integer} not null check (attempts >= 0),
      leased_until {instant},
      address {text},
      primary key (school_id, letter_id),
      unique (school_id, letter_key),
      check ((person_id is null) <> (outside_address is null)),
      check (path is not null or sealed_token is null),
      check (state <> 'sent' or sealed_token is null),
      foreign key (school_id, person_id)
        references person (school_id, person_id) on delete restrict
    )
    """,
    "create index letter_to_send on letter (state, at)",
    "create index letter_by_state on letter (school_id, state, at)",
    "create index letter_by_address on letter (school_id, address)",
    .rowLevelSecurity(table: "letter"),
    """
    create table bounced_address (
      school_id {identifier} not null references school (school_id) on delete restrict,
      address {text} not null,
      at {instant} not null,
      primary key (school_id, address)
    )
    """,
    .rowLevelSecurity(table: "bounced_address"),
  ]
}
