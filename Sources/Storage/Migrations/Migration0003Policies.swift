/// The policies of schools, requests to acknowledge them and what people answered.
package struct Migration0003Policies: Migration {
  /// The third step.
  package let number = 3
  /// What it brings.
  package let name = "policies"

  /// The step.
  package init() {}

  /// The tables.
  ///
  /// Lists whose order counts have a `place`, from 0. A text stands alone, so that lists of versions
  /// need not read it. Unique keys over several columns of a version are there to be referred to:
  /// an acknowledgement is of that policy, that version and the very text that was shown.
  package let statements: [MigrationStatement] = documents + review + signing + campaigns + answers

  private static let documents: [MigrationStatement] = [
    """
    create table policy (
      school_id {identifier} not null references school (school_id) on delete restrict,
      policy_id {identifier} not null,
      title {text} not null,
      owner_role {text} not null check (length(owner_role) > 0),
      review_on {date} check (review_on like '____-__-__'),
      revision {integer} not null check (revision > 0),
      primary key (school_id, policy_id)
    )
    """,
    "create index policy_title on policy (school_id, title, policy_id)",
    .rowLevelSecurity(table: "policy"),
    """
    create table linked_policy (
      school_id {identifier} not null,
      policy_id {identifier} not null,
      place {integer} not null check (place >= 0),
      title {text} not null,
      kept_at {text},
      primary key (school_id, policy_id, place),
      foreign key (school_id, policy_id)
        references policy (school_id, policy_id) on delete restrict
    )
    """,
    .rowLevelSecurity(table: "linked_policy"),
    """
    create table policy_version (
      school_id {identifier} not null,
      version_id {identifier} not null,
      policy_id {identifier} not null,
      number {integer} not null check (number > 0),
      name {text} not null,
      digest {bytes} not null check (length(digest) = 32),
      uploaded_by {identifier} not null,
      uploaded_at {instant} not null,
      status {text} not null
        check (status in ('draft', 'in review', 'signed', 'published', 'withdrawn')),
      status_on {date} check (status_on like '____-__-__'),
      primary key (school_id, version_id),
      unique (school_id, policy_id, number),
      unique (school_id, policy_id, version_id),
      unique (school_id, version_id, digest),
      check ((status in ('published', 'withdrawn')) = (status_on is not null)),
      foreign key (school_id, policy_id)
        references policy (school_id, policy_id) on delete restrict,
      foreign key (school_id, uploaded_by)
        references person (school_id, person_id) on delete restrict
    )
    """,
    """
    create unique index policy_version_open on policy_version (school_id, policy_id)
    where status in ('draft', 'in review', 'signed')
    """,
    .rowLevelSecurity(table: "policy_version"),
    """
    create table version_paragraph (
      school_id {identifier} not null,
      version_id {identifier} not null,
      asks_for {text} not null check (asks_for in ('acknowledgement', 'roles', 'text')),
      place {integer} not null check (place >= 0),
      label {text} not null,
      primary key (school_id, version_id, asks_for, place),
      foreign key (school_id, version_id)
        references policy_version (school_id, version_id) on delete restrict
    )
    """,
    .rowLevelSecurity(table: "version_paragraph"),
    """
    create table policy_text (
      school_id {identifier} not null,
      version_id {identifier} not null,
      content {bytes} not null,
      primary key (school_id, version_id),
      foreign key (school_id, version_id)
        references policy_version (school_id, version_id) on delete restrict
    )
    """,
    .rowLevelSecurity(table: "policy_text"),
  ]

  private static let review: [MigrationStatement] = [
    """
    create table finding_decision (
      school_id {identifier} not null,
      version_id {identifier} not null,
      place {integer} not null check (place >= 0),
      finding {text} not null,
      sentence {text} not null,
      outcome {text} not null check (outcome in ('mended', 'accepted')),
      reason {text},
      decided_by {identifier} not null,
      decided_at {instant} not null,
      primary key (school_id, version_id, place),
      check ((outcome = 'accepted') = (reason is not null)),
      foreign key (school_id, version_id)
        references policy_version (school_id, version_id) on delete restrict,
      foreign key (school_id, decided_by)
        references person (school_id, person_id) on delete restrict
    )
    """,
    .rowLevelSecurity(table: "finding_decision"),
    """
    create table roles_confirmation (
      school_id {identifier} not null,
      version_id {identifier} not null,
      confirmed_by {identifier} not null,
      confirmed_at {instant} not null,
      primary key (school_id, version_id),
      foreign key (school_id, version_id)
        references policy_version (school_id, version_id) on delete restrict,
      foreign key (school_id, confirmed_by)
        references person (school_id, person_id) on delete restrict
    )
    """,
    .rowLevelSecurity(table: "roles_confirmation"),
    """
    create table confirmed_role (
      school_id {identifier} not null,
      version_id {identifier} not null,
      role {text} not null,
      varies {boolean} not null check (varies in (0, 1)),
      primary key (school_id, version_id, role),
      foreign key (school_id, version_id)
        references roles_confirmation (school_id, version_id) on delete restrict
    )
    """,
    .rowLevelSecurity(table: "confirmed_role"),
    """
    create table confirmed_holder (
      school_id {identifier} not null,
      version_id {identifier} not null,
      role {text} not null,
      place {integer} not null check (place >= 0),
      person_id {identifier} not null,
      primary key (school_id, version_id, role, place),
      foreign key (school_id, version_id, role)
        references confirmed_role (school_id, version_id, role) on delete restrict,
      foreign key (school_id, person_id)
        references person (school_id, person_id) on delete restrict
    )
    """,
    .rowLevelSecurity(table: "confirmed_holder"),
  ]

  private static let signing: [MigrationStatement] = [
    """
    create table signature (
      school_id {identifier} not null,
      version_id {identifier} not null,
      place {integer} not null check (place >= 0),
      office {text} not null check (office in ('headteacher', 'chair-of-governors')),
      person_id {identifier} not null,
      name {text} not null check (length(name) > 0),
      signed_on {date} not null check (signed_on like '____-__-__'),
      at {instant} not null,
      digest {bytes} not null,
      stand_in {text},
      withdrawn_at {instant},
      primary key (school_id, version_id, place),
      foreign key (school_id, version_id, digest)
        references policy_version (school_id, version_id, digest) on delete restrict,
      foreign key (school_id, person_id)
        references person (school_id, person_id) on delete restrict
    )
    """,
    """
    create unique index signature_office on signature (school_id, version_id, office)
    where withdrawn_at is null
    """,
    .rowLevelSecurity(table: "signature"),
    """
    create table signed_copy (
      school_id {identifier} not null,
      version_id {identifier} not null,
      digest {bytes} not null check (length(digest) = 32),
      byte_count {integer} not null check (byte_count >= 0),
      attached_by {identifier} not null,
      attached_at {instant} not null,
      primary key (school_id, version_id),
      foreign key (school_id, version_id)
        references policy_version (school_id, version_id) on delete restrict,
      foreign key (school_id, attached_by)
        references person (school_id, person_id) on delete restrict
    )
    """,
    .rowLevelSecurity(table: "signed_copy"),
  ]
}
