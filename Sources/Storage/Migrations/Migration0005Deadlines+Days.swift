extension Migration0005Deadlines {
  /// What is to be sent about duties: each message once, by its key, taken by the mailer once.
  static let post: [MigrationStatement] = [
    """
    create table duty_notice (
      school_id {identifier} not null references school (school_id) on delete restrict,
      notice_key {text} not null,
      recipient_id {identifier} not null,
      reason {text} not null check (reason in
        ('reminder', 'late', 'reminding-ended', 'nobody-holds-role', 'digest')),
      duty_id {identifier},
      step {integer} check (step >= 0),
      role {text},
      is_urgent {boolean} not null check (is_urgent in (0, 1)),
      decided_at {instant},
      week_of {date} check (week_of like '____-__-__'),
      taken_at {instant},
      primary key (school_id, notice_key),
      check ((reason = 'digest') = (week_of is not null)),
      check ((reason = 'digest') = (duty_id is null)),
      check ((reason = 'digest') = (decided_at is null)),
      check ((reason = 'reminder') = (step is not null)),
      check ((reason = 'nobody-holds-role') = (role is not null)),
      foreign key (school_id, recipient_id)
        references person (school_id, person_id) on delete restrict,
      foreign key (school_id, duty_id)
        references duty (school_id, duty_id) on delete restrict
    )
    """,
    """
    create index duty_notice_waiting on duty_notice (school_id, decided_at, notice_key)
    where taken_at is null
    """,
    """
    create index duty_notice_digest on duty_notice (school_id, recipient_id, week_of)
    where week_of is not null
    """,
    .rowLevelSecurity(table: "duty_notice"),
    """
    create table digest_item (
      school_id {identifier} not null,
      notice_key {text} not null,
      place {integer} not null check (place >= 0),
      duty_id {identifier} not null,
      due_on {date} not null check (due_on like '____-__-__'),
      section {integer} not null check (section in (0, 1, 2)),
      primary key (school_id, notice_key, place),
      foreign key (school_id, notice_key)
        references duty_notice (school_id, notice_key) on delete restrict,
      foreign key (school_id, duty_id)
        references duty (school_id, duty_id) on delete restrict
    )
    """,
    .rowLevelSecurity(table: "digest_item"),
  ]

  /// A school's term dates, how it reads the phrases of its policy, and whose calendar may be subscribed to.
  ///
  /// A feed's address does not say of which school it is, so its digest is one of a kind in the installation.
  static let days: [MigrationStatement] = [
    """
    create table school_term (
      school_id {identifier} not null references school (school_id) on delete restrict,
      first_on {date} not null check (first_on like '____-__-__'),
      last_on {date} not null check (last_on like '____-__-__'),
      name {text} not null,
      primary key (school_id, first_on),
      check (last_on >= first_on)
    )
    """,
    .rowLevelSecurity(table: "school_term"),
    """
    create table school_closure (
      school_id {identifier} not null references school (school_id) on delete restrict,
      place {integer} not null check (place >= 0),
      name {text} not null,
      reason {text} not null check (reason in ('half-term', 'holiday', 'other')),
      first_on {date} not null check (first_on like '____-__-__'),
      last_on {date} not null check (last_on like '____-__-__'),
      primary key (school_id, place),
      check (last_on >= first_on)
    )
    """,
    .rowLevelSecurity(table: "school_closure"),
    """
    create table inset_day (
      school_id {identifier} not null references school (school_id) on delete restrict,
      day_on {date} not null check (day_on like '____-__-__'),
      primary key (school_id, day_on)
    )
    """,
    .rowLevelSecurity(table: "inset_day"),
    """
    create table phrase_reading (
      school_id {identifier} not null references school (school_id) on delete restrict,
      phrase {text} not null,
      reading {text} not null,
      reason {text} not null,
      primary key (school_id, phrase)
    )
    """,
    .rowLevelSecurity(table: "phrase_reading"),
    """
    create table calendar_feed (
      school_id {identifier} not null references school (school_id) on delete restrict,
      person_id {identifier} not null,
      digest {bytes} not null check (length(digest) = 32),
      made_at {instant} not null,
      primary key (school_id, person_id),
      foreign key (school_id, person_id)
        references person (school_id, person_id) on delete restrict
    )
    """,
    "create unique index calendar_feed_digest on calendar_feed (digest)",
    .rowLevelSecurity(table: "calendar_feed"),
  ]

  /// A school's settings, times of day in minutes after midnight, and lists of people between upload and import.
  static let schools: [MigrationStatement] = [
    """
    create table school_setting (
      school_id {identifier} not null references school (school_id) on delete restrict,
      opens_at {integer} not null check (opens_at between 0 and 1439),
      closes_at {integer} not null check (closes_at between 0 and 1439),
      digest_weekday {integer} not null check (digest_weekday between 1 and 5),
      digest_at {integer} not null check (digest_at between 0 and 1439),
      quiet_from {integer} not null check (quiet_from between 0 and 1439),
      quiet_until {integer} not null check (quiet_until between 0 and 1439),
      sign_in_domain {text},
      roles_confirmed_at {instant},
      set_up_finished_at {instant},
      revision {integer} not null check (revision > 0),
      primary key (school_id),
      check (opens_at < closes_at),
      check (quiet_until < quiet_from)
    )
    """,
    .rowLevelSecurity(table: "school_setting"),
    """
    create table pending_roster (
      school_id {identifier} not null references school (school_id) on delete restrict,
      roster_id {identifier} not null,
      made_by {identifier} not null,
      form {text} not null check (form in ('file', 'pasted')),
      subject {text} not null check (subject in ('staff', 'governors')),
      columns {text} not null,
      content_seal {bytes} not null,
      decisions_seal {bytes} not null,
      created_at {instant} not null,
      expires_at {instant} not null,
      revision {integer} not null check (revision > 0),
      primary key (school_id, roster_id),
      check (expires_at > created_at),
      foreign key (school_id, made_by)
        references person (school_id, person_id) on delete restrict
    )
    """,
    "create index pending_roster_expires on pending_roster (school_id, expires_at)",
    .rowLevelSecurity(table: "pending_roster"),
  ]
}
