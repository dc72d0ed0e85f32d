/// Requests to those who came to another place in the school have a reason of their own.
///
/// So far they were kept as yearly ones to people who were named one by one, which nobody else could start.
package struct Migration0009NewPlace: Migration {
  /// The ninth step.
  package let number = 9
  /// What it brings.
  package let name = "new place"

  /// The step.
  package init() {}

  private static let reasons = "'joining', 'new version', 'yearly', 'new place'"

  private static let columns = """
    school_id, campaign_id, policy_id, version_id, why, audience, opens_on, due_on, started_by, started_at, closed_at
    """

  /// SQLite makes the table anew, since it cannot change what a column may hold; what refers to it by name stays.
  package let statements: [MigrationStatement] = [
    .only(.postgres, "alter table campaign drop constraint campaign_why_check"),
    .only(
      .postgres,
      "alter table campaign add constraint campaign_why_check check (why in (\(reasons)))"),
    .only(
      .sqlite,
      """
      create table new_campaign (
        school_id blob not null,
        campaign_id blob not null,
        policy_id blob not null,
        version_id blob not null,
        why text not null check (why in (\(reasons))),
        audience text not null check (audience in ('everyone', 'kinds', 'people')),
        opens_on text not null check (opens_on like '____-__-__'),
        due_on text not null check (due_on like '____-__-__'),
        started_by blob,
        started_at integer not null,
        closed_at integer,
        primary key (school_id, campaign_id),
        unique (school_id, version_id, campaign_id),
        check (due_on >= opens_on),
        foreign key (school_id, policy_id, version_id)
          references policy_version (school_id, policy_id, version_id) on delete restrict,
        foreign key (school_id, started_by)
          references person (school_id, person_id) on delete restrict
      ) strict
      """),
    .only(
      .sqlite,
      "insert into new_campaign (\(columns)) select \(columns) from campaign"),
    .only(.sqlite, "drop table campaign"),
    .only(.sqlite, "alter table new_campaign rename to campaign"),
    .only(
      .sqlite,
      """
      create unique index campaign_open on campaign (school_id, version_id, why)
      where closed_at is null
      """),
    "update campaign set why = 'new place' where why = 'yearly' and audience = 'people'",
  ]
}
