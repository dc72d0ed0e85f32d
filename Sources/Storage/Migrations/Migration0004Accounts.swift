/// How people sign in, and where they are signed in.
package struct Migration0004Accounts: Migration {
  /// The fourth step.
  package let number = 4
  /// What it brings.
  package let name = "accounts"

  /// The step.
  package init() {}

  /// The tables.
  ///
  /// Nothing in them signs anybody in: passwords, links, codes and cookies are digests; keys and time
  /// codes are sealed. Session digests and passkeys are one of a kind in the whole installation, since
  /// a cookie does not say of which school it is. A link that was used or taken back is no row any more.
  package let statements: [MigrationStatement] = [
    """
    create table account (
      school_id {identifier} not null references school (school_id) on delete restrict,
      person_id {identifier} not null,
      password {text},
      time_code {bytes},
      last_used_step {integer},
      recovery_salt {bytes},
      recovery_digests {bytes},
      recovery_made_at {instant},
      public_key {bytes},
      password_seal {bytes},
      recovery_seal {bytes},
      escrow_seal {bytes},
      entrusted_to {bytes},
      disabled_at {instant},
      created_at {instant} not null,
      revision {integer} not null check (revision > 0),
      primary key (school_id, person_id),
      check ((recovery_salt is null) = (recovery_digests is null)),
      check ((public_key is null) = (recovery_seal is null)),
      foreign key (school_id, person_id)
        references person (school_id, person_id) on delete restrict
    )
    """,
    .rowLevelSecurity(table: "account"),
    """
    create table passkey (
      school_id {identifier} not null references school (school_id) on delete restrict,
      person_id {identifier} not null,
      credential_id {bytes} not null,
      public_key {bytes} not null,
      counter {integer} not null check (counter >= 0),
      may_be_backed_up {boolean} not null check (may_be_backed_up in (0, 1)),
      is_backed_up {boolean} not null check (is_backed_up in (0, 1)),
      name {text} not null,
      made_at {instant} not null,
      place {integer} not null,
      primary key (school_id, person_id, credential_id),
      foreign key (school_id, person_id)
        references account (school_id, person_id) on delete restrict
    )
    """,
    "create unique index passkey_credential on passkey (credential_id)",
    .rowLevelSecurity(table: "passkey"),
    """
    create table provider_subject (
      school_id {identifier} not null references school (school_id) on delete restrict,
      issuer {text} not null,
      subject {text} not null,
      person_id {identifier} not null,
      primary key (school_id, issuer, subject),
      unique (school_id, person_id, issuer),
      foreign key (school_id, person_id)
        references account (school_id, person_id) on delete restrict
    )
    """,
    .rowLevelSecurity(table: "provider_subject"),
    """
    create table session (
      school_id {identifier} not null references school (school_id) on delete restrict,
      session_id {identifier} not null,
      person_id {identifier} not null,
      digest {bytes} not null check (length(digest) = 32),
      stage {text} not null,
      task_kind {text},
      task_id {text},
      way {text} not null,
      browser {text} not null,
      started_at {instant} not null,
      last_seen_at {instant} not null,
      proved_at {instant},
      expires_at {instant} not null,
      seal {bytes},
      offered_time_code {bytes},
      primary key (school_id, session_id),
      check ((task_kind is null) = (task_id is null)),
      foreign key (school_id, person_id)
        references person (school_id, person_id) on delete restrict
    )
    """,
    "create unique index session_digest on session (digest)",
    "create index session_person on session (school_id, person_id, last_seen_at)",
    .rowLevelSecurity(table: "session"),
    """
    create table personal_link (
      school_id {identifier} not null references school (school_id) on delete restrict,
      lookup {bytes} not null check (length(lookup) = 16),
      digest {bytes} not null check (length(digest) = 32),
      purpose {text} not null,
      subject {text} not null,
      person_id {identifier} not null,
      task_kind {text},
      task_id {text},
      created_at {instant} not null,
      expires_at {instant} not null,
      primary key (school_id, lookup),
      check ((task_kind is null) = (task_id is null)),
      foreign key (school_id, person_id)
        references person (school_id, person_id) on delete restrict
    )
    """,
    "create index personal_link_person on personal_link (school_id, person_id, purpose)",
    .rowLevelSecurity(table: "personal_link"),
    """
    create table passkey_challenge (
      school_id {identifier} not null references school (school_id) on delete restrict,
      holder {bytes} not null check (length(holder) = 32),
      challenge {bytes} not null check (length(challenge) = 32),
      expires_at {instant} not null,
      primary key (school_id, holder)
    )
    """,
    .rowLevelSecurity(table: "passkey_challenge"),
    """
    create table sign_in_attempt (
      school_id {identifier} not null references school (school_id) on delete restrict,
      counted_by {bytes} not null check (length(counted_by) = 16),
      attempts {integer} not null check (attempts >= 0),
      last_at {instant} not null,
      primary key (school_id, counted_by)
    )
    """,
    .rowLevelSecurity(table: "sign_in_attempt"),
    """
    create table school_escrow (
      school_id {identifier} primary key references school (school_id) on delete restrict,
      public_key {bytes} not null check (length(public_key) = 32),
      made_at {instant} not null
    )
    """,
    .rowLevelSecurity(table: "school_escrow"),
  ]
}
