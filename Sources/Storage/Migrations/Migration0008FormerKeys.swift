/// Keys that could not be opened any more when new ones were made, and who may make new ones.
package struct Migration0008FormerKeys: Migration {
  /// The eighth step.
  package let number = 8
  /// What it brings.
  package let name = "former-keys"

  /// The step.
  package init() {}

  /// The table, and a column that says nothing about accounts of before: somebody has to allow it first.
  package let statements: [MigrationStatement] = [
    "alter table account add column new_key_allowed_at {instant}",
    """
    create table former_key (
      school_id {identifier} not null references school (school_id) on delete restrict,
      person_id {identifier} not null,
      public_key {bytes} not null check (length(public_key) = 32),
      recovery_seal {bytes} not null,
      escrow_seal {bytes},
      entrusted_to {bytes},
      replaced_at {instant} not null,
      held_by {bytes},
      held_seal {bytes},
      primary key (school_id, person_id, public_key),
      check ((held_by is null) = (held_seal is null)),
      foreign key (school_id, person_id)
        references account (school_id, person_id) on delete restrict
    )
    """,
    .rowLevelSecurity(table: "former_key"),
  ]
}
