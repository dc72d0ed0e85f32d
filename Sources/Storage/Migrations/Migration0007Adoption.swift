/// What was settled on paper or outside the school: signatures that somebody entered, scans of
/// signed paper, and holders of roles who are not on the list of people.
package struct Migration0007Adoption: Migration {
  /// The seventh step.
  package let number = 7
  /// What it brings.
  package let name = "adoption"

  /// The step.
  package init() {}

  /// Columns that are empty for everything kept so far, and the scans.
  package let statements: [MigrationStatement] = [
    "alter table signature add column entered_by {identifier}",
    "alter table confirmed_role add column outside {text}",
    """
    create table signed_copy_file (
      school_id {identifier} not null,
      version_id {identifier} not null,
      digest {bytes} not null check (length(digest) = 32),
      content {bytes} not null,
      primary key (school_id, version_id, digest),
      foreign key (school_id, version_id)
        references policy_version (school_id, version_id) on delete restrict
    )
    """,
    .rowLevelSecurity(table: "signed_copy_file"),
  ]
}
